import type { RunInTransaction } from '../../db/database.ts'
import * as statements from '../../db/generated/statements.ts'
import type { MergeRecord } from '../records.ts'
import type { Settled } from '../survey-import.ts'
import { mergedIds } from './ids-of.ts'

interface SettlingOptions {
  readonly space: string | null
  readonly importId: string
}

type Known = Awaited<ReturnType<typeof knownOf>>[number]

/**
 * What becomes of merges of another graph: they come in where this one holds neither what was merged nor what it was merged
 * into, but for what the import itself has brought: else what each was by itself could not be told apart any more.
 */
export async function settleMerges(
  run: RunInTransaction,
  records: readonly MergeRecord[],
  { space, importId }: SettlingOptions,
): Promise<readonly Settled[]> {
  if (space !== null) return records.map(() => ({ reason: 'the ids of these files are kept apart' }))
  const merges = records.map((record) => mergedIds(record, space))
  const known = new Map((await knownOf(run, merges, importId)).map((each) => [each.id, each]))
  return merges.map(({ id, into }) => becomes(known.get(id), into))
}

async function knownOf(
  run: RunInTransaction,
  merges: readonly ReturnType<typeof mergedIds>[],
  importId: string,
) {
  const found = await run(statements.knownOfMerges, { merges })
  if (found.length === 0) return []
  // After that: what is found there of the import itself is in its journal by then.
  const intoOf = new Map(merges.map(({ id, into }) => [id, into]))
  const named = found.flatMap(({ id }) => [id, intoOf.get(id) ?? id])
  const { ids } = await run(statements.broughtByImport, { importId, ids: named })
  const own = new Set(ids)
  return found.map((each) => ({
    ...each,
    ...(own.has(each.id) ? { isEntity: false, mergedInto: null } : {}),
    hasInto: each.hasInto && !own.has(intoOf.get(each.id) ?? ''),
  }))
}

function becomes(known: Known | undefined, into: string): Settled {
  if (!known) return 'COMES'
  if (known.mergedInto === into) return 'IS_THERE'
  if (known.areDifferent) return { reason: 'people judged here that the two are different' }
  if (known.mergedInto !== null) return { reason: `it is merged into ${known.mergedInto} here` }
  if (known.isEntity) return { reason: 'the graph has it as an entity of its own' }
  return known.hasInto ? { reason: `the graph has ${into} already` } : 'COMES'
}
