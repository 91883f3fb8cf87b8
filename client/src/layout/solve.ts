import { disorder } from './crossings.ts'
import { clearOverlaps } from './overlaps.ts'
import type { Point } from './layout.ts'
import type { Problem } from './problem.ts'
import { particle, simulate, type Forces, type Particle } from './simulate.ts'

const distance = 150
const charge = -900
const gravity = 0.05
/** Pictures up to this size are tried from several beginnings: it takes some 10 ms each. */
const smallPicture = 60
const tries = 8
const golden = Math.PI * (3 - Math.sqrt(5))

/** Whole-numbered points for the items, in their order; the same for the same problem. Fixed items keep theirs. */
export function solve(problem: Problem): Point[] {
  const particles = problem.kind === 'place' ? placed(problem) : arranged(problem)
  clearOverlaps(particles)
  if (problem.kind === 'first') center(particles)
  return rounded(particles)
}

/** Rounding could let bodies touch by half a unit; the room's margin of 8 covers that. */
function rounded(particles: readonly Particle[]): Point[] {
  return particles.map(({ x, y, isFixed }) =>
    isFixed ? { x, y } : { x: Math.round(x) + 0, y: Math.round(y) + 0 },
  )
}

function arranged({ items, ties, aspect, kind }: Problem): Particle[] {
  const wide = Math.min(2.5, Math.max(0.4, aspect))
  const forces: Forces = {
    distance,
    charge,
    gravity: { x: gravity / wide, y: gravity * wide },
    ticks: 260,
  }
  const isSmall = items.length <= smallPicture
  let best: { particles: Particle[]; disorder: number } | null = null
  for (let turn = 0; turn < (isSmall ? tries : 1); turn += 1) {
    const order = spiralOrder(items.length, ties)
    const particles = items.map((item, at) =>
      particle(
        kind === 'arrange' && !item.isFixed && turn > 0 ? { ...item, point: null } : item,
        spiral(order[at] ?? at, turn),
      ),
    )
    simulate(particles, ties, forces)
    const found = isSmall ? disorder(particles, ties) : 0
    if (!best || found < best.disorder) best = { particles, disorder: found }
  }
  return best?.particles ?? []
}

/** The best tied ones begin in the middle. */
function spiralOrder(count: number, ties: readonly [number, number][]): number[] {
  const degrees = Array.from({ length: count }, () => 0)
  for (const end of ties.flat()) degrees[end] = (degrees[end] ?? 0) + 1
  const order: number[] = []
  degrees
    .map((degree, at) => ({ degree, at }))
    .toSorted((a, b) => b.degree - a.degree || a.at - b.at)
    .forEach(({ at }, rank) => (order[at] = rank))
  return order
}

function spiral(rank: number, turn: number): Point {
  const angle = rank * (golden + turn * 0.37) + turn * 0.8
  const radius = 60 * Math.sqrt(rank)
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }
}

/** New ones start beside those they are tied to, on the side that looks away from the rest; nothing else moves. */
function placed({ items, ties }: Problem): Particle[] {
  const middle = mean(items.flatMap(({ point, isFixed }) => (isFixed && point ? [point] : [])))
  const fans = new Map<string, number>()
  const particles = items.map((item, at) => {
    if (item.isFixed) return particle(item, middle)
    const anchors = ties.flatMap(([a, b]) => {
      const other = a === at ? items[b] : b === at ? items[a] : undefined
      return other?.isFixed && other.point ? [other.point] : []
    })
    const anchor = anchors.length > 0 ? mean(anchors) : middle
    const key = `${anchor.x} ${anchor.y}`
    const rank = fans.get(key) ?? 0
    fans.set(key, rank + 1)
    return particle(item, fan(anchor, middle, rank))
  })
  simulate(particles, ties, { distance: 130, charge: -400, gravity: { x: 0, y: 0 }, ticks: 160 })
  return particles
}

/** The places round an anchor by rank: outwards first, then to both sides by turns, further out with each round. */
function fan(anchor: Point, middle: Point, rank: number): Point {
  const outward = Math.atan2(anchor.y - middle.y, anchor.x - middle.x)
  const turn = Math.ceil(rank / 2) * (rank % 2 === 0 ? 1 : -1) * 0.45
  const radius = 120 + 40 * Math.floor(rank / 8)
  return { x: anchor.x + Math.cos(outward + turn) * radius, y: anchor.y + Math.sin(outward + turn) * radius }
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 })
  const count = Math.max(1, points.length)
  return { x: sum.x / count, y: sum.y / count }
}

function center(particles: readonly Particle[]): void {
  const middle = mean(particles)
  for (const each of particles) {
    each.x -= middle.x
    each.y -= middle.y
  }
}
