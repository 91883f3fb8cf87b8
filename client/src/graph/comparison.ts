import type { Relation } from './graph.ts'

/** What is held beside what: two moments by when things held, two by when they were recorded, or two sources. */
export const comparedBy = ['true', 'known', 'source'] as const
export type ComparedBy = (typeof comparedBy)[number]

/** Two moments (partial dates) or two sources (ids). */
export type CompareQuestion = { by: ComparedBy; a: string; b: string }

/** The facts of a relation in which two tellings can differ; words `compare.field.<field>`. */
export const comparedFields = ['status', 'period', 'amount', 'confidence', 'contested'] as const
export type ComparedField = (typeof comparedFields)[number]

/** What became of a relation from `a` to `b`: in `b` alone, in `a` alone, or told otherwise. */
export const changeKinds = ['appeared', 'ended', 'changed'] as const
export type ChangeKind = (typeof changeKinds)[number]
/** How each is marked on the canvas and in the list, beside its colour. */
export const changeSigns: Readonly<Record<ChangeKind, string>> = { appeared: '+', ended: '−', changed: '≠' }
/** The colours of the palette that lines are drawn in beside that. */
export const changeColors: Readonly<Record<ChangeKind, string>> = {
  appeared: 'green',
  ended: 'red',
  changed: 'orange',
}
/** How wide such a line is, in map units. */
export const changeWidth = 3.5
export type Change = { kind: ChangeKind; fields: readonly ComparedField[] }

/** The answer: each change by the relation's id, and how `b` (else `a`) tells the relations of both. */
export type Comparison = {
  question: CompareQuestion
  changes: ReadonlyMap<string, Change>
  relations: ReadonlyMap<string, Relation>
}

/** What stands out while two tellings are compared: what differs, and whom it ties; null where nothing does. */
export function standsOut(
  comparison: Comparison | null | undefined,
): { entities: ReadonlySet<string>; relations: ReadonlySet<string> } | null {
  if (!comparison || comparison.changes.size === 0) return null
  const ends = [...comparison.changes.keys()].flatMap((id) => {
    const relation = comparison.relations.get(id)
    return relation ? [relation.source, relation.target] : []
  })
  return { entities: new Set(ends), relations: new Set(comparison.changes.keys()) }
}

/** How a line is marked that stands for these relations: as their change where all have the same, else as changed. */
export function changeOf(kinds: Iterable<ChangeKind | null | undefined>): ChangeKind | null {
  const [first, ...others] = new Set([...kinds].filter((kind) => kind !== null && kind !== undefined))
  return others.length > 0 ? 'changed' : (first ?? null)
}
