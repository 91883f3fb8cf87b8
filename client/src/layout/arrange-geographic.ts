import type { Arranger } from './arranger.ts'
import { project, unplacedAt } from './project.ts'

/** How wide the rows of those without a place are, and how far apart they stand, in map units. */
const rows = { width: 1700, gap: 130 }

/** Each where it is on the earth, in every language alike; those without a place in rows below the map, type by type. */
export const geographic: Arranger = (items) => {
  const points = items.map(({ onEarth }) => (onEarth ? project(onEarth) : null))
  const known = points.flatMap((point) => point ?? [])
  const middle = known.reduce((sum, { x }) => sum + x, 0) / Math.max(1, known.length)
  const left = items.flatMap(({ onEarth, type }, at) => (onEarth ? [] : [{ at, type }]))
  const inTurn = left.toSorted((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : a.at - b.at))
  let [x, y] = [0, unplacedAt.first]
  for (const { at } of inTurn) {
    const width = 2 * (items[at]?.room.side ?? 0)
    if (x > 0 && x + width > rows.width) [x, y] = [0, y + rows.gap]
    points[at] = { x: middle - rows.width / 2 + x + width / 2, y }
    x += width
  }
  return points.map((point) => point ?? { x: 0, y: 0 })
}
