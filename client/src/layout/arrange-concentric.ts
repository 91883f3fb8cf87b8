import type { Arranger } from './arranger.ts'
import type { Point } from './layout.ts'
import { neighbours } from './neighbours.ts'
import type { Item } from './problem.ts'
import { onRing } from './rings.ts'

/** How many stand in the middle ring, and how many more in each ring further out. */
const first = 6
const more = 5
/** Room between one ring and the next. */
const between = 45

/** The best tied one in the middle, the others in rings round it: the fewer ties, the further out. */
export const concentric: Arranger = (items, ties) => {
  const tied = neighbours(items.length, ties)
  const order = items
    .map((_, at) => at)
    .toSorted((a, b) => (tied[b]?.length ?? 0) - (tied[a]?.length ?? 0) || a - b)
  const points: Point[] = items.map(() => ({ x: 0, y: 0 }))
  const [center, ...rest] = order
  if (center === undefined) return points
  const angles = new Map<number, number>()
  let radius = reach(items[center]) + between
  for (let size = first; rest.length > 0; size += more) {
    const ring = byAngle(rest.splice(0, size), tied, angles)
    const members = ring.flatMap((at) => items[at] ?? [])
    const found = onRing(members, radius + Math.max(...members.map(reach)))
    ring.forEach((at, index) => {
      points[at] = found.points[index] ?? { x: 0, y: 0 }
      angles.set(at, index / ring.length)
    })
    radius = found.radius + Math.max(...members.map(reach)) + between
  }
  return points
}

/** How far the room of an item reaches from its middle, up or down. */
function reach(item: Item | undefined): number {
  return Math.max(item?.room.up ?? 0, item?.room.down ?? 0)
}

/** Each stands at the side of what it is tied to further in; angles are shares of the way round. */
function byAngle(
  ring: number[],
  tied: readonly (readonly number[])[],
  angles: ReadonlyMap<number, number>,
): number[] {
  const wish = (at: number): number => {
    const inner = (tied[at] ?? []).flatMap((other) => angles.get(other) ?? [])
    if (inner.length === 0) return 0.5
    const x = inner.reduce((sum, angle) => sum + Math.cos(angle * 2 * Math.PI), 0)
    const y = inner.reduce((sum, angle) => sum + Math.sin(angle * 2 * Math.PI), 0)
    return (Math.atan2(y, x) / (2 * Math.PI) + 1) % 1
  }
  const wishes = new Map(ring.map((at) => [at, wish(at)]))
  return ring.toSorted((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0) || a - b)
}
