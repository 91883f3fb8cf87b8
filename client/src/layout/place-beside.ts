import { crosses, distanceToSegment } from './crossings.ts'
import type { Point } from './layout.ts'
import { overlapping, type Body } from './overlaps.ts'
import type { Item, Tie } from './problem.ts'

const radii = [130, 180, 240, 310, 390, 480]
const angles = 20
/** What each fault costs, in units of the distance that one would go to avoid it. */
const price = { overlap: 2000, tieThroughMark: 160, crossing: 60, distance: 0.35 }
const clearance = 40

type Placed = Body & { at: number }

/**
 * Points for the items that are not fixed, one after the other: each looks round what it is tied to for the place with
 * the fewest overlaps, crossings and ties through marks, the nearer the better. Nothing else moves.
 */
export function placeBeside(items: readonly Item[], ties: readonly Tie[]): Point[] {
  const placed = new Map<number, Placed>()
  for (const [at, { point, room, isFixed }] of items.entries()) {
    if (isFixed && point) placed.set(at, { at, room, x: point.x, y: point.y, isFixed })
  }
  const waiting = new Set(Array.from(items.keys()).filter((at) => !placed.has(at)))
  while (waiting.size > 0) {
    const at = mostTied(waiting, placed, ties)
    const item = items[at]
    waiting.delete(at)
    if (item) placed.set(at, { at, room: item.room, isFixed: false, ...bestPoint(at, item, placed, ties) })
  }
  return items.map((_, at) => ({ x: placed.get(at)?.x ?? 0, y: placed.get(at)?.y ?? 0 }))
}

/** The one with the most ties to what stands already; of equals the first. */
function mostTied(
  waiting: ReadonlySet<number>,
  placed: ReadonlyMap<number, Placed>,
  ties: readonly Tie[],
): number {
  const counts = new Map<number, number>()
  for (const [a, b] of ties) {
    if (placed.has(a)) counts.set(b, (counts.get(b) ?? 0) + 1)
    if (placed.has(b)) counts.set(a, (counts.get(a) ?? 0) + 1)
  }
  return [...waiting].reduce((best, at) => ((counts.get(at) ?? 0) > (counts.get(best) ?? 0) ? at : best))
}

function bestPoint(at: number, item: Item, placed: ReadonlyMap<number, Placed>, ties: readonly Tie[]): Point {
  const anchors = ties.flatMap(([a, b]) => placed.get(a === at ? b : b === at ? a : -1) ?? [])
  const bodies = [...placed.values()]
  const lines = ties.flatMap(([a, b, count]) => {
    const [from, to] = [placed.get(a), placed.get(b)]
    return from && to ? [{ from, to, breadth: clearance + (count - 1) * 20 }] : []
  })
  const center = middle(anchors.length > 0 ? anchors : bodies)
  const outward = Math.atan2(center.y - middle(bodies).y, center.x - middle(bodies).x)
  let best = center
  let least = Infinity
  for (const point of candidates(center, outward, anchors.length === 0 && bodies.length > 0)) {
    let cost = 0
    for (const anchor of anchors) cost += Math.hypot(anchor.x - point.x, anchor.y - point.y) * price.distance
    if (anchors.length === 0) cost = Math.hypot(center.x - point.x, center.y - point.y) * price.distance
    if (cost >= least) continue
    cost += faults(point, item, anchors, bodies, lines)
    if (cost < least) [best, least] = [point, cost]
  }
  return best
}

/** Points in rings round a centre, the ones that look outwards first; what has no tie goes to the outside. */
function candidates(center: Point, outward: number, isLone: boolean): Point[] {
  const rings = isLone ? [...radii, 600, 760, 960, 1200] : radii
  return rings.flatMap((radius) =>
    Array.from({ length: angles }, (_, turn) => {
      const side = turn % 2 === 0 ? turn / 2 : -(turn + 1) / 2
      const angle = outward + (side * 2 * Math.PI) / angles
      return { x: center.x + Math.cos(angle) * radius, y: center.y + Math.sin(angle) * radius }
    }),
  )
}

type Line = { from: Placed; to: Placed; breadth: number }

function faults(
  point: Point,
  { room }: Item,
  anchors: readonly Placed[],
  bodies: readonly Placed[],
  lines: readonly Line[],
): number {
  const self: Body = { room, ...point, isFixed: false }
  const center = { x: point.x, y: point.y + 12 }
  let cost = 0
  for (const body of bodies) {
    if (overlapping(self, body)) cost += price.overlap
    for (const anchor of anchors) {
      if (anchor.at === body.at) continue
      if (distanceToSegment({ x: body.x, y: body.y + 12 }, point, anchor) < clearance)
        cost += price.tieThroughMark
    }
  }
  for (const { from, to, breadth } of lines) {
    if (distanceToSegment(center, from, to) < breadth) cost += price.tieThroughMark
    for (const anchor of anchors) {
      if (anchor.at !== from.at && anchor.at !== to.at && crosses(point, anchor, from, to))
        cost += price.crossing
    }
  }
  return cost
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  const count = Math.max(1, points.length)
  return { x: sum.x / count, y: sum.y / count }
}
