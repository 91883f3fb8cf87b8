import type { Point } from '../layout/layout.ts'

/** A line between two marks: a quadratic curve (a straight one has its control point in the middle). */
export type Curve = { from: Point; control: Point; to: Point; middle: Point; angle: number }

/** What a line must not run into: a mark's disc, and its label, a box under it. */
export type Mark = Point & { radius: number; label: { side: number; bottom: number } }

/** How far parallel lines bend out from each other, as on the canvas. */
const bend = 44
const loop = 60

/** The curve of the line number `at` of `count` between two marks, `isTurned` where it runs against the pair's first one. */
export function curveBetween(
  source: Mark,
  target: Mark,
  at: number,
  count: number,
  isTurned: boolean,
): Curve {
  if (source === target) return loopOf(source, at)
  const middle = { x: (source.x + target.x) / 2, y: (source.y + target.y) / 2 }
  const length = Math.hypot(target.x - source.x, target.y - source.y) || 1
  const offset = (at - (count - 1) / 2) * bend * (isTurned ? -1 : 1)
  const across = { x: -(target.y - source.y) / length, y: (target.x - source.x) / length }
  const control = { x: middle.x + across.x * offset, y: middle.y + across.y * offset }
  return ended(leave(source, control, 2), control, leave(target, control, 4))
}

function loopOf(mark: Mark, at: number): Curve {
  const size = loop + at * 24
  const from = { x: mark.x - mark.radius * 0.8, y: mark.y - mark.radius * 0.8 }
  const to = { x: mark.x + mark.radius * 0.8, y: mark.y - mark.radius * 0.8 }
  return ended(from, { x: mark.x, y: mark.y - mark.radius - size }, to)
}

function ended(from: Point, control: Point, to: Point): Curve {
  const middle = { x: (from.x + 2 * control.x + to.x) / 4, y: (from.y + 2 * control.y + to.y) / 4 }
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  // Words are never upside down.
  return { from, control, to, middle, angle: angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle }
}

/** Where the way from a mark to a point comes out of the mark and of its label, with some room. */
function leave({ x, y, radius, label }: Mark, towards: Point, room: number): Point {
  const length = Math.hypot(towards.x - x, towards.y - y) || 1
  const [dx, dy] = [(towards.x - x) / length, (towards.y - y) / length]
  let way = radius
  if (dy > 0) {
    const out = Math.min(label.bottom / dy, dx === 0 ? Infinity : label.side / Math.abs(dx))
    // A line that leaves below the disc inside of the label's width comes out where the label ends.
    const hits = Math.abs((dx / dy) * radius) < label.side && dy * out > radius
    if (hits) way = Math.max(way, out)
  }
  return { x: x + dx * (way + room), y: y + dy * (way + room) }
}
