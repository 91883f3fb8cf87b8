import { drawn, type Drawn } from '../graph/drawn.ts'
import type { Seen } from './seen.ts'

const known = new WeakMap<Seen, Drawn>()

/** What canvas, inspector and exports draw; they ask at each change, so each answer is kept as long as what it is about. */
export function drawnOf(seen: Seen): Drawn {
  const found = known.get(seen) ?? drawn(seen.graph, seen.view, seen.visible)
  known.set(seen, found)
  return found
}
