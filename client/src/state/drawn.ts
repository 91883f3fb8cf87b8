import { drawnLines, type DrawnLine } from '../graph/drawn.ts'
import type { Seen } from './seen.ts'

/** What is drawn of what is seen: the lines by their ids. */
export type Drawn = { lines: ReadonlyMap<string, DrawnLine> }

const known = new WeakMap<Seen, Drawn>()

/** What canvas, inspector and exports draw; they ask at each change, so each answer is kept as long as what it is about. */
export function drawnOf(seen: Seen): Drawn {
  const found = known.get(seen) ?? { lines: drawnLines(seen.graph, seen.view, seen.visible) }
  known.set(seen, found)
  return found
}
