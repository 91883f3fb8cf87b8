/** A mark with the label under it, as it stands in the way of lines. */
export type Obstacle = { x: number; y: number; radius: number; label: { side: number; bottom: number } }

const line = 16
const character = 7.2

/** How far a label of these lines reaches under a mark, from the mark's middle: to each side, and down. */
export function labelUnder(lines: readonly string[], radius: number): Obstacle['label'] {
  const longest = Math.max(...lines.map(({ length }) => length))
  return { side: (longest * character) / 2, bottom: radius + 8 + lines.length * line }
}

/** How long the way is out of a mark and its label in a direction, a vector of length 1. */
export function wayOut({ radius, label }: Obstacle, dx: number, dy: number): number {
  if (dy <= 0) return radius
  const out = Math.min(label.bottom / dy, dx === 0 ? Infinity : label.side / Math.abs(dx))
  // A line that leaves below the disc inside of the label's width comes out where the label ends.
  const hits = Math.abs((dx / dy) * radius) < label.side && dy * out > radius
  return hits ? Math.max(radius, out) : radius
}

/** A letter of a verb, in the mean; and the arrowhead, with a piece of the line on each side of the words. */
const letter = 5.8
const beside = 26

/** Whether a verb has room on the line between two marks: else it would cover the line that it tells of. */
export function hasRoomForVerb(verb: string, from: Obstacle, to: Obstacle): boolean {
  if (from === to) return true
  const [x, y] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(x, y) || 1
  const [dx, dy] = [x / length, y / length]
  return length - wayOut(from, dx, dy) - wayOut(to, -dx, -dy) >= verb.length * letter + beside
}
