import type { Drawn } from './drawn.ts'
import type { Relation } from './graph.ts'
import type { Visible } from './visible.ts'

/** A relation seen from a mark: `other` is the entity at its far end, `isDim` whether it steps back. */
export type OutlineTie = { relation: Relation; other: string; isDim: boolean }

/** The ties of a mark by one verb and direction; those that step back come last. */
export type OutlineVerb = { type: string; direction: 'IN' | 'OUT'; ties: readonly OutlineTie[] }

/** Which of its two verbs a relation is told by from an end; what holds both ways has one, whichever end it is seen from. */
export function directionFrom({ directed }: Relation, isSource: boolean): OutlineVerb['direction'] {
  return isSource || !directed ? 'OUT' : 'IN'
}

/** What leads away from a mark of the picture, by verb, most ties first; what is hidden or inside of a group leads nowhere. */
export function tiesFrom(
  mark: string,
  { markOf, lines }: Pick<Drawn, 'markOf' | 'lines'>,
  { relations: seen }: Pick<Visible, 'relations'>,
): readonly OutlineVerb[] {
  const verbs = new Map<string, OutlineVerb & { ties: OutlineTie[] }>()
  for (const line of lines.values()) {
    if (line.as === 'hide' || (line.source !== mark && line.target !== mark)) continue
    for (const relation of line.relations) {
      const { id, type, source, target } = relation
      const isOut = (markOf.get(source) ?? source) === mark
      const direction = directionFrom(relation, isOut)
      const key = `${direction} ${type}`
      const verb = verbs.get(key) ?? { type, direction, ties: [] }
      verbs.set(key, verb)
      verb.ties.push({ relation, other: isOut ? target : source, isDim: seen.get(id)?.as === 'dim' })
    }
  }
  return [...verbs.values()]
    .map((verb) => ({ ...verb, ties: verb.ties.toSorted((a, b) => Number(a.isDim) - Number(b.isDim)) }))
    .toSorted((a, b) => b.ties.length - a.ties.length)
}

/** The marks of a picture, each with how many of its relations are seen in full; the best tied come first. */
export function marksByTies(
  { groups, markOf, lines }: Drawn,
  { entities }: Pick<Visible, 'entities'>,
): readonly { mark: string; ties: number }[] {
  const ties = new Map<string, number>()
  for (const id of groups.keys()) ties.set(id, 0)
  for (const [id, { as }] of entities) if (as !== 'hide' && !markOf.has(id)) ties.set(id, 0)
  for (const { source, target, relations, as } of lines.values()) {
    if (as !== 'full') continue
    for (const end of new Set([source, target])) ties.set(end, (ties.get(end) ?? 0) + relations.length)
  }
  return [...ties].map(([mark, count]) => ({ mark, ties: count })).toSorted((a, b) => b.ties - a.ties)
}

type Places = ReadonlyMap<string, unknown>

/** Which entities a step brought to the picture, and which it took away. */
export function changeBetween(before: Places, after: Places): { appeared: string[]; gone: string[] } {
  return {
    appeared: [...after.keys()].filter((id) => !before.has(id)),
    gone: [...before.keys()].filter((id) => !after.has(id)),
  }
}
