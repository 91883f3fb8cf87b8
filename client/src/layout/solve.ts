import { arrangers } from './arrangers.ts'
import { disorder } from './crossings.ts'
import { clearOverlaps } from './overlaps.ts'
import type { Point } from './layout.ts'
import { placeBeside } from './place-beside.ts'
import type { Problem, Tie } from './problem.ts'
import { structured } from './structured.ts'
import { particle, simulate, type Forces, type Particle } from './simulate.ts'

const distance = 165
/** So much longer for each entity that a picture has fewer than eight: few need not huddle in the middle of the page. */
const roomier = 14
const charge = -1000
const gravity = 0.05
/** Pictures up to this size are tried from several beginnings: it takes some 10 ms each. */
const smallPicture = 60
const tries = 12
/** Added to the disorder before size weighs in: without it a picture that nothing crosses could be of any size. */
const someDisorder = 10
const golden = Math.PI * (3 - Math.sqrt(5))

/** Whole-numbered points for the items, in their order; the same for the same problem. Fixed items keep theirs. */
export function solve(problem: Problem): Point[] {
  const particles = particlesOf(problem)
  clearOverlaps(particles)
  if (problem.kind === 'first') center(particles)
  return rounded(particles)
}

function particlesOf(problem: Problem): Particle[] {
  const { kind, layout, items, ties, aspect } = problem
  if (kind === 'place') return placed(problem)
  if (layout === 'force') return arranged(problem)
  const wide = Math.min(2.5, Math.max(0.4, aspect))
  const arrange = arrangers[layout]
  // A map lies where it lies: the picture is not moved to where it stood, or round its pins.
  const points = layout === 'geographic' ? arrange(items, ties, wide) : structured(items, ties, wide, arrange)
  return items.map((item, at) =>
    particle({ ...item, point: (item.isFixed ? item.point : points[at]) ?? null }, { x: 0, y: 0 }),
  )
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
    distance: distance + roomier * Math.max(0, 8 - items.length),
    charge,
    gravity: { x: gravity / wide, y: gravity * wide },
    ticks: 260,
  }
  const isSmall = items.length <= smallPicture
  let best: { particles: Particle[]; cost: number } | null = null
  for (let turn = 0; turn < (isSmall ? tries : 1); turn += 1) {
    const order = spiralOrder(items.length, ties)
    const particles = items.map((item, at) =>
      particle(
        kind === 'arrange' && !item.isFixed && turn > 0 ? { ...item, point: null } : item,
        spiral(order[at] ?? at, turn),
      ),
    )
    simulate(particles, ties, forces)
    const cost = isSmall ? (disorder(particles, ties) + someDisorder) * spread(particles, wide) : 0
    if (!best || cost < best.cost) best = { particles, cost }
  }
  return best?.particles ?? []
}

/** The height of a page, `wide` times as wide as high, that holds them all. */
function spread(particles: readonly Particle[], wide: number): number {
  const width =
    farthest(particles, ({ x, room }) => room.side + x) + farthest(particles, ({ x, room }) => room.side - x)
  const height =
    farthest(particles, ({ y, room }) => room.down + y) + farthest(particles, ({ y, room }) => room.up - y)
  return Math.max(width / wide, height)
}

function farthest(particles: readonly Particle[], reach: (particle: Particle) => number): number {
  return particles.reduce((most, each) => Math.max(most, reach(each)), Number.NEGATIVE_INFINITY)
}

/** The best tied ones begin in the middle. */
function spiralOrder(count: number, ties: readonly Tie[]): number[] {
  const degrees = Array.from({ length: count }, () => 0)
  for (const [from, to] of ties) for (const end of [from, to]) degrees[end] = (degrees[end] ?? 0) + 1
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

/** Nothing that stands there moves. */
function placed({ items, ties }: Problem): Particle[] {
  const points = placeBeside(items, ties)
  return items.map((item, at) => particle(item, points[at] ?? { x: 0, y: 0 }))
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
