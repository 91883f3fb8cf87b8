import { pointsOf } from '../graph/drawn.ts'
import { drawnOf } from '../state/drawn.ts'
import type { Seen } from '../state/seen.ts'
import type { Point } from '../layout/layout.ts'

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

/** Where a step leads, and the relation by which; null where none does. */
type Step = { entity: string; via: string | null }

const angles: Readonly<Record<Arrow, number>> = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2,
}
/** A neighbour further off the arrow's direction than this does not lie there. */
const widest = Math.PI / 3

/**
 * Where an arrow key leads from a mark: to the nearest one that a relation ties it to in that direction, else to the nearest of
 * any in that direction, so that no part of the picture is out of reach; null where nothing lies there.
 */
export function walk(now: Seen, from: string, arrow: Arrow): Step | null {
  const drawn = drawnOf(now)
  const points = pointsOf(now.view, now.visible, drawn)
  const start = points.get(from)
  if (!start) return null
  const ties = new Map<string, string>()
  for (const { source, target, relations, as } of drawn.lines.values()) {
    const [first] = relations
    if (as === 'hide' || source === target || !first) continue
    if (source === from) ties.set(target, first.id)
    else if (target === from) ties.set(source, first.id)
  }
  const among = (ids: Iterable<string>): string | null => {
    let best: string | null = null
    let least = Infinity
    for (const id of ids) {
      const place = points.get(id)
      if (id === from || !place) continue
      const effort = effortTo(start, place, angles[arrow])
      if (effort < least) [best, least] = [id, effort]
    }
    return best
  }
  const tied = among(ties.keys())
  if (tied !== null) return { entity: tied, via: ties.get(tied) ?? null }
  const any = among(points.keys())
  return any === null ? null : { entity: any, via: null }
}

/** The mark that the keyboard starts at: the one nearest to a point. */
export function nearestMark(points: ReadonlyMap<string, Point>, point: Point): string | null {
  let best: string | null = null
  let least = Infinity
  for (const [id, { x, y }] of points) {
    const distance = Math.hypot(x - point.x, y - point.y)
    if (distance < least) [best, least] = [id, distance]
  }
  return best
}

function effortTo(from: Point, to: Point, angle: number): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const difference = Math.abs(
    Math.atan2(Math.sin(Math.atan2(dy, dx) - angle), Math.cos(Math.atan2(dy, dx) - angle)),
  )
  return difference > widest ? Infinity : Math.hypot(dx, dy) * (1 + difference)
}
