import type { RunInTransaction } from '../../db/database.ts'
import * as statements from '../../db/generated/statements.ts'
import { pairId } from '../../model/ids.ts'
import { nothingMerged, type Held, type MergedIds, type MergeOptions, type RecordToWrite } from './held.ts'
import { idsOf } from './ids-of.ts'

/** What the graph holds of all that some records name, or of what stands for that since entities were merged. */
export function readHeld(
  run: RunInTransaction,
  records: readonly RecordToWrite[],
  options: MergeOptions,
): Promise<Held> {
  return readNamed(run, records, options, idsOf(records, options, nothingMerged))
}

/** The same, held until the transaction ends: people may write meanwhile. */
export async function holdAndRead(
  run: RunInTransaction,
  records: readonly RecordToWrite[],
  options: MergeOptions,
): Promise<Held> {
  const named = idsOf(records, options, nothingMerged)
  await run(statements.holdEntities, { ids: [...named.entities, ...named.ends] })
  return readNamed(run, records, options, named)
}

async function readNamed(
  run: RunInTransaction,
  records: readonly RecordToWrite[],
  options: MergeOptions,
  named: ReturnType<typeof idsOf>,
): Promise<Held> {
  // At once, as where nothing was merged: an answer that waits for the one before it takes as long again.
  const [{ count }, held] = await Promise.all([
    run(statements.mergedCount, {}),
    readThings(run, named, nothingMerged, options),
  ])
  const isPlain = count === 0 && options.standsFor.size === 0
  const merged = isPlain ? nothingMerged : await readMerged(run, named, options.standsFor)
  return merged === nothingMerged ? held : readThings(run, idsOf(records, options, merged), merged, options)
}

async function readThings(
  run: RunInTransaction,
  ids: ReturnType<typeof idsOf>,
  merged: MergedIds,
  { standsFor }: MergeOptions,
): Promise<Held> {
  const brought = ids.pairs.flatMap(({ a, b }) => [a, b]).filter((id) => standsFor.has(id))
  const [entities, sources, relations, changes, judged] = await Promise.all([
    ids.entities.length > 0 ? run(statements.storedEntities, { ids: ids.entities }) : [],
    ids.sources.length > 0 ? run(statements.sourcesById, { ids: ids.sources }) : [],
    ids.relations.length > 0 ? run(statements.storedRelations, { ids: ids.relations }) : [],
    ids.changes.length > 0 ? run(statements.changesById, { ids: ids.changes }) : [],
    ids.pairs.length > 0 ? run(statements.judgedPairs, { pairs: ids.pairs, brought }) : [],
  ])
  return {
    merged,
    entities: new Map(entities.map(({ entity }) => [entity.id, entity])),
    sources: new Map(sources.map(({ source }) => [source.id, source])),
    relations: new Map(relations.map((each) => [each.identity.id, each])),
    changes: new Map(changes.map(({ change }) => [change.id, change])),
    judged: new Set(judged.map(({ a, b }) => pairId(a, b))),
  }
}

async function readMerged(
  run: RunInTransaction,
  { entities, ends, relations }: ReturnType<typeof idsOf>,
  standsFor: MergeOptions['standsFor'],
): Promise<MergedIds> {
  const ids = { entities: [...entities, ...ends], relations }
  const found = await run(statements.mergedAmong, ids)
  if (found.entities.length === 0 && found.relations.length === 0) {
    return standsFor.size === 0 ? nothingMerged : { ...nothingMerged, entities: standsFor }
  }
  const absorbed = new Map<string, string>()
  for (let next = found.relations; next.length > 0;) {
    for (const { id, into } of next) absorbed.set(id, into)
    // What one became one with may have become one with another since.
    next = (await run(statements.mergedAmong, { entities: [], relations: next.map(({ into }) => into) }))
      .relations
  }
  return {
    entities: new Map([...standsFor, ...found.entities.map(({ id, into }) => [id, into] as const)]),
    relations: new Map([...absorbed].map(([id, into]) => [id, lastOf(absorbed, into)])),
  }
}

function lastOf(absorbed: ReadonlyMap<string, string>, id: string): string {
  const into = absorbed.get(id)
  return into === undefined ? id : lastOf(absorbed, into)
}
