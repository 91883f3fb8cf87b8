import type { Point } from './layout.ts'
import { eachOverlap, type Body } from './overlaps.ts'
import type { Item } from './problem.ts'

/** Items on a ring, evenly spaced from the top on, with the sun; `radius` grows until nothing overlaps. */
export function onRing(ring: readonly Item[], radius: number, turn = 0): { points: Point[]; radius: number } {
  for (let wider = radius; ; wider *= 1.06) {
    const points = ring.map((_, at) => {
      const angle = ((at + turn) / ring.length) * 2 * Math.PI - Math.PI / 2
      return { x: Math.cos(angle) * wider, y: Math.sin(angle) * wider }
    })
    if (!isCrowded(ring, points)) return { points, radius: wider }
  }
}

function isCrowded(items: readonly Item[], points: readonly Point[]): boolean {
  const bodies = items.map(({ room }, at): Body => ({
    room,
    x: points[at]?.x ?? 0,
    y: points[at]?.y ?? 0,
    isFixed: false,
  }))
  let found = false
  eachOverlap(bodies, () => (found = true))
  return found
}
