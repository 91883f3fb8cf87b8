import type { Arranger } from './arranger.ts'
import type { Point } from './layout.ts'
import { overlapping, type Body } from './overlaps.ts'
import type { Item, Tie } from './problem.ts'

/** How far apart the places are that a whole group looks at for room, in map units. */
const step = 40
const golden = Math.PI * (3 - Math.sqrt(5))

/**
 * Points for all items by an arranger. Bystanders stay, and the rest is arranged as if they were not there, about where
 * it stood, as near as there is room for all of it; what is pinned stays as well, and the picture is laid round it.
 */
export function structured(
  items: readonly Item[],
  ties: readonly Tie[],
  aspect: number,
  arrange: Arranger,
): Point[] {
  const own = items.flatMap(({ isBystander }, at) => (isBystander ? [] : [at]))
  const indices = new Map(own.map((at, index) => [at, index]))
  const members = own.flatMap((at) => items[at] ?? [])
  const among = ties.flatMap(([from, to, count]): Tie[] => {
    const ends = [indices.get(from), indices.get(to)] as const
    return ends[0] === undefined || ends[1] === undefined ? [] : [[ends[0], ends[1], count]]
  })
  const bystanders = items.flatMap(({ isBystander, room, point }) =>
    isBystander && point ? [{ ...point, room, isFixed: true }] : [],
  )
  const placed = intoRoom(shifted(members, arrange(members, among, aspect)), members, bystanders)
  return items.map(({ isFixed, point }, at) => {
    const index = indices.get(at)
    return (isFixed || index === undefined ? point : placed[index]) ?? { x: 0, y: 0 }
  })
}

/** The arranged points moved as one: pinned ones come to lie near their pins, else the middle where it was. */
function shifted(members: readonly Item[], points: readonly Point[]): Point[] {
  const pairs = members.flatMap(({ point, isFixed }, at) => {
    const to = points[at]
    return point && to ? [{ from: to, to: point, isFixed }] : []
  })
  const pinned = pairs.filter(({ isFixed }) => isFixed)
  const guides = pinned.length > 0 ? pinned : pairs
  const count = Math.max(1, guides.length)
  const x = guides.reduce((sum, { from, to }) => sum + to.x - from.x, 0) / count
  const y = guides.reduce((sum, { from, to }) => sum + to.y - from.y, 0) / count
  return points.map((point) => ({ x: point.x + x, y: point.y + y }))
}

/** The group at the nearest place where it covers no bystander. */
function intoRoom(points: readonly Point[], members: readonly Item[], bystanders: readonly Body[]): Point[] {
  if (bystanders.length === 0) return [...points]
  for (let turn = 0; ; turn += 1) {
    const angle = turn * golden
    const way = step * Math.sqrt(turn)
    const moved = points.map(({ x, y }) => ({ x: x + Math.cos(angle) * way, y: y + Math.sin(angle) * way }))
    const isFree = moved.every((point, at) => {
      const item = members[at]
      if (!item || item.isFixed) return true
      const body: Body = { ...point, room: item.room, isFixed: false }
      return !bystanders.some((other) => overlapping(body, other))
    })
    if (isFree) return moved
  }
}
