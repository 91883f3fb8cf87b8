import type { RunInTransaction } from '../db/database.ts'
import { ground } from '../db/generated/statements.ts'
import { refused, type Refused } from './refused.ts'

const nothing = { entities: [], sources: [], relation: null, relationType: null, entityType: null }

/** What of some things is there, in the transaction that is to stand upon it; what is left out is not asked for. */
export function lookUp(
  run: RunInTransaction,
  asked: Partial<NonNullable<NonNullable<(typeof ground)['types']>['params']>>,
) {
  return run(ground, { ...nothing, ...asked })
}

/** Why an entity that was looked up is not there: it was merged into another, or there is none of that id. */
export function missing(
  id: string,
  path: string,
  { merged }: { readonly merged: readonly { readonly id: string; readonly keptId: string }[] },
): Refused {
  const kept = merged.find((each) => each.id === id)?.keptId
  return kept === undefined
    ? refused('UNKNOWN_ENTITY', path, { value: id })
    : refused('ENTITY_MERGED', path, { value: id, kept })
}
