import { labelLines } from '../graph/label-lines.ts'
import type { Entity, Graph } from '../graph/graph.ts'
import type { Point } from './layout.ts'
import type { LayoutId } from './layouts.ts'
import type { OnEarth } from './project.ts'

/** The mark's radius on the map; the canvas draws it so. */
export const markRadius = 22
/** Width of a character and height of a line of a label, about (13 px). */
const character = 7.2
const line = 17
/** Room round mark and label. */
const margin = 8

/** The room that a mark with its label takes: so far to both sides, up and down from the mark's centre. */
export type Room = { side: number; up: number; down: number }

/** Something to be placed. A fixed one stays at its point; a free one with a point starts there. */
export type Item = {
  id: string
  room: Room
  point: Point | null
  isFixed: boolean
  /** The id of the entity's type. */
  type: string
  /** The first date of its relations on the map, as precisely as it is known; null where none is dated. */
  time: string | null
  /** Where it is on the earth, for layouts that ask for that. */
  onEarth?: OnEarth | null
  /** It only stands there: it is fixed, and no part of what is arranged. */
  isBystander: boolean
}

/** Two items by their indices, and how many relations there are between them. */
export type Tie = [from: number, to: number, count: number]

/** A layout question as plain data, so that it can go to a worker. */
export type Problem = {
  kind: 'first' | 'arrange' | 'place'
  layout: LayoutId
  items: Item[]
  ties: Tie[]
  /** Width to height of the picture. */
  aspect: number
}

/** The room of an entity in every language, so that a change of language overlaps nothing. */
export function roomOf(entity: Entity | undefined): Room {
  const names = entity?.names.filter(({ kind }) => kind === 'PRIMARY').map(({ value }) => value) ?? []
  const labels = names.map((name) => labelLines(name))
  const longest = Math.max(0, ...labels.flat().map((text) => text.length))
  const lines = Math.max(1, ...labels.map(({ length }) => length))
  return {
    side: Math.max(markRadius, (longest * character) / 2) + margin,
    up: markRadius + margin,
    down: markRadius + 6 + lines * line + margin,
  }
}

/** Ties between the items, each pair once: parallel relations pull no harder than one, but take more room. */
export function tiesAmong(graph: Graph, ids: readonly string[]): Tie[] {
  const indices = new Map(ids.map((id, at) => [id, at]))
  const ties = new Map<string, Tie>()
  for (const { source, target } of graph.relations.values()) {
    const [from, to] = [indices.get(source), indices.get(target)]
    if (from === undefined || to === undefined || from === to) continue
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`
    const tie = ties.get(key)
    if (tie) tie[2] += 1
    else ties.set(key, [from, to, 1])
  }
  return [...ties.values()]
}

/** The first date of each entity's relations to others of these; a relation that only ended is dated by its end. */
export function firstDates(graph: Graph, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  for (const { source, target, period } of graph.relations.values()) {
    const date = period?.start ?? period?.end
    if (!date || !ids.has(source) || !ids.has(target)) continue
    for (const end of [source, target]) if (date < (first.get(end) ?? '\uffff')) first.set(end, date)
  }
  return first
}
