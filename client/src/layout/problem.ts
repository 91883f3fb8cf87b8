import { labelLines } from '../graph/label-lines.ts'
import type { Entity, Graph } from '../graph/graph.ts'
import type { Point } from './layout.ts'

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
export type Item = { id: string; room: Room; point: Point | null; isFixed: boolean }

/** A layout question as plain data, so that it can go to a worker. `ties` are indices into `items`. */
export type Problem = {
  kind: 'first' | 'arrange' | 'place'
  items: Item[]
  ties: [number, number][]
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

/** Ties between the items, each pair once: parallel relations pull no harder than one. */
export function tiesAmong(graph: Graph, ids: readonly string[]): [number, number][] {
  const indices = new Map(ids.map((id, at) => [id, at]))
  const ties = new Map<string, [number, number]>()
  for (const { source, target } of graph.relations.values()) {
    const [from, to] = [indices.get(source), indices.get(target)]
    if (from === undefined || to === undefined || from === to) continue
    ties.set(`${Math.min(from, to)} ${Math.max(from, to)}`, [from, to])
  }
  return [...ties.values()]
}
