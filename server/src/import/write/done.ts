import type { Written, WrittenCounts } from './import-target.ts'

/** What is written so far: the counts, the new types with their words, and whether the data sets are described. */
export interface Done {
  readonly counts: WrittenCounts
  readonly types: ReadonlySet<string>
  readonly words: Written['words']
  readonly hasDatasets: boolean
}

/** As it is noted of an import with each batch; `doneIn` reads it again. */
export function textOf(done: Done): string {
  return JSON.stringify({ ...done, types: [...done.types] })
}

/** What was noted of an import with its last batch. */
export function doneIn(progress: string): Done {
  const { types, ...done } = JSON.parse(progress) as Omit<Done, 'types'> & { types: string[] }
  return { ...done, types: new Set(types) }
}

const nothing: WrittenCounts = {
  entities: { new: 0, changed: 0, same: 0 },
  relations: { new: 0, changed: 0 },
  claims: { new: 0, same: 0 },
  sources: { new: 0 },
  changes: { new: 0 },
  types: { new: 0 },
}

export const nothingDone: Done = { counts: nothing, types: new Set(), words: [], hasDatasets: false }

/** Whether nothing came of it, so that there is nothing to be taken back. */
export function isNothing({ entities, relations, claims, sources, changes, types }: WrittenCounts): boolean {
  const added = [
    entities.new,
    entities.changed,
    relations.new,
    claims.new,
    sources.new,
    changes.new,
    types.new,
  ]
  return added.every((count) => count === 0)
}

/** The counts of what was written before, and of what came to it. */
export function plus(a: WrittenCounts, b: WrittenCounts): WrittenCounts {
  return {
    entities: sum(a.entities, b.entities),
    relations: sum(a.relations, b.relations),
    claims: sum(a.claims, b.claims),
    sources: sum(a.sources, b.sources),
    changes: sum(a.changes, b.changes),
    types: sum(a.types, b.types),
  }
}

function sum<Part extends Readonly<Record<string, number>>>(one: Part, two: Part): Part {
  return Object.fromEntries(
    Object.entries(one).map(([name, count]) => [name, count + (two[name] ?? 0)]),
  ) as Part
}
