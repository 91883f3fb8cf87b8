import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { avoidTies } from './avoid-ties.ts'
import { pushApart, type Body } from './overlaps.ts'
import type { Item, Tie } from './problem.ts'

/** An item on its way. */
export type Particle = Body & SimulationNodeDatum & { id: string; x: number; y: number }

export type Forces = {
  /** Wished length of a tie. */
  distance: number
  /** How strongly all push each other away. */
  charge: number
  /** How strongly all are drawn to the middle, along x and y. */
  gravity: { x: number; y: number }
  ticks: number
}

/** An item as a particle; one without a point starts where `start` says. */
export function particle({ id, room, point, isFixed }: Item, start: { x: number; y: number }): Particle {
  const { x, y } = point ?? start
  return { id, room, x, y, isFixed, ...(isFixed ? { fx: x, fy: y } : {}) }
}

/** Up to this many pairs of a mark and a tie, ties are kept clear of marks: some 0.2 ms a tick. */
const mostPairs = 40_000
/** Ties are kept clear of marks only after this share of the ticks, when the picture has its rough shape. */
const roughly = 0.35

/** Lets the forces work; d3-force draws its few random numbers from a generator with a fixed seed. */
export function simulate(particles: Particle[], ties: readonly Tie[], forces: Forces): void {
  const links = ties.map(([source, target]) => ({ source, target }))
  const simulation = forceSimulation(particles)
    .stop()
    .force('tie', forceLink<Particle, (typeof links)[number]>(links).distance(forces.distance))
    .force('push', forceManyBody<Particle>().strength(forces.charge).distanceMax(900))
    .force('x', forceX<Particle>(0).strength(forces.gravity.x))
    .force('y', forceY<Particle>(0).strength(forces.gravity.y))
    .alphaDecay(1 - 0.001 ** (1 / forces.ticks))
  const isClearing = particles.length * ties.length <= mostPairs
  for (let tick = 0; tick < forces.ticks; tick += 1) {
    simulation.tick()
    if (isClearing && tick > forces.ticks * roughly) avoidTies(particles, ties, 0.25)
    pushApart(particles, 0.4)
  }
}
