import type { Point } from './layout.ts'
import type { Room } from './problem.ts'

/** Something that stands and takes room. */
export type Body = { room: Room; x: number; y: number; isFixed: boolean }

/** How far two bodies reach into each other, along x and along y; null where they do not. */
function depth(a: Body, b: Body): Point | null {
  const x = a.room.side + b.room.side - Math.abs(a.x - b.x)
  if (x <= 0) return null
  const y = a.y <= b.y ? a.y + a.room.down - (b.y - b.room.up) : b.y + b.room.down - (a.y - a.room.up)
  return y <= 0 ? null : { x, y }
}

/** Whether two bodies take room from each other. */
export function overlapping(a: Body, b: Body): boolean {
  return depth(a, b) !== null
}

/** Calls back for every two bodies that overlap, but two fixed ones. A sweep along x keeps it near n log n. */
export function eachOverlap(bodies: readonly Body[], call: (a: Body, b: Body, depth: Point) => void): void {
  const sorted = bodies.toSorted((a, b) => a.x - a.room.side - (b.x - b.room.side))
  for (const [at, a] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next += 1) {
      const b = sorted[next]
      if (!b || b.x - b.room.side >= a.x + a.room.side) break
      if (a.isFixed && b.isFixed) continue
      const deep = depth(a, b)
      if (deep) call(a, b, deep)
    }
  }
}

/** Pushes overlapping bodies apart along the shorter way, a part of it; fixed ones do not give way. True if any did. */
export function pushApart(bodies: readonly Body[], strength: number): boolean {
  let hasMoved = false
  eachOverlap(bodies, (a, b, deep) => {
    hasMoved = true
    const share = a.isFixed ? 0 : b.isFixed ? 1 : 0.5
    if (deep.x < deep.y) {
      const way = (deep.x * strength + 0.01) * (a.x <= b.x ? 1 : -1)
      a.x -= way * share
      b.x += way * (1 - share)
    } else {
      const way = (deep.y * strength + 0.01) * (a.y <= b.y ? 1 : -1)
      a.y -= way * share
      b.y += way * (1 - share)
    }
  })
  return hasMoved
}

const patience = 120
/** The spiral's step, in map units. */
const step = 14

/** Leaves no overlap: pushes apart, and moves what still finds no room along a spiral to the nearest free place. */
export function clearOverlaps(bodies: readonly Body[]): void {
  for (let turn = 0; turn < patience; turn += 1) if (!pushApart(bodies, 1)) return
  const stuck = new Set<Body>()
  eachOverlap(bodies, (a, b) => stuck.add(a.isFixed ? b : a))
  for (const body of stuck) moveToFreePlace(body, bodies)
}

function moveToFreePlace(body: Body, bodies: readonly Body[]): void {
  const { x, y } = body
  const others = bodies.filter((other) => other !== body)
  for (let turn = 1; others.some((other) => depth(body, other)); turn += 1) {
    const angle = turn * 0.7
    body.x = x + Math.cos(angle) * step * Math.sqrt(turn) * 1.5
    body.y = y + Math.sin(angle) * step * Math.sqrt(turn)
  }
}
