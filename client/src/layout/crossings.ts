import type { Point } from './layout.ts'
import type { Tie } from './problem.ts'

/** A label's middle below its mark's, and how near a tie may pass it. */
const label = { below: 38, near: 20 }

/** How hard a picture is to read: ties that cross each other, or run through a mark or label they do not belong to. */
export function disorder(points: readonly Point[], ties: readonly Tie[], near = 34): number {
  let sum = 0
  for (const [at, [a, b]] of ties.entries()) {
    const [from, to] = [points[a], points[b]]
    if (!from || !to) continue
    for (const [c, d] of ties.slice(at + 1)) {
      if (c === a || c === b || d === a || d === b) continue
      const [start, end] = [points[c], points[d]]
      if (start && end && crosses(from, to, start, end)) sum += 1
    }
    for (const [index, point] of points.entries()) {
      if (index === a || index === b) continue
      if (distanceToSegment(point, from, to) < near) sum += 3
      else if (distanceToSegment({ x: point.x, y: point.y + label.below }, from, to) < label.near) sum += 1
    }
  }
  return sum
}

/** Whether the straight line between two points crosses that between two others. */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

function side(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0
}

/** The distance of a point from the straight line between two others. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy)
}
