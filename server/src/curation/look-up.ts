import type { RunInTransaction } from '../db/database.ts'
import { ground } from '../db/generated/statements.ts'

const nothing = { entities: [], sources: [], relation: null, relationType: null, entityType: null }

/** What of some things is there, in the transaction that is to stand upon it; what is left out is not asked for. */
export function lookUp(
  run: RunInTransaction,
  asked: Partial<NonNullable<NonNullable<(typeof ground)['types']>['params']>>,
) {
  return run(ground, { ...nothing, ...asked })
}
