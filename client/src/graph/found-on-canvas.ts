import { isNamed } from './filters.ts'
import type { Graph } from './graph.ts'
import type { Visible } from './visible.ts'

type Point = { x: number; y: number }

/** Who on the canvas has a name with this text, as one reads a map: row by row from the top; nobody for an empty text. */
export function foundOnCanvas(
  graph: Graph,
  places: ReadonlyMap<string, Point>,
  { entities }: Pick<Visible, 'entities'>,
  text: string,
): string[] {
  if (text.trim() === '') return []
  return [...places]
    .filter(([id]) => entities.get(id)?.as !== 'hide' && isNamed(graph.entities.get(id), text))
    .toSorted(([, a], [, b]) => Math.round((a.y - b.y) / row) || a.x - b.x)
    .map(([id]) => id)
}

/** What stands within this many map units stands in one row. */
const row = 60
