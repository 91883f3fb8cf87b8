import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { pushApart, type Body } from './overlaps.ts'
import type { Item } from './problem.ts'

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

/** Lets the forces work; d3-force draws its few random numbers from a generator with a fixed seed. */
export function simulate(particles: Particle[], ties: readonly [number, number][], forces: Forces): void {
  const links = ties.map(([source, target]) => ({ source, target }))
  const simulation = forceSimulation(particles)
    .stop()
    .force('tie', forceLink<Particle, (typeof links)[number]>(links).distance(forces.distance))
    .force('push', forceManyBody<Particle>().strength(forces.charge).distanceMax(900))
    .force('x', forceX<Particle>(0).strength(forces.gravity.x))
    .force('y', forceY<Particle>(0).strength(forces.gravity.y))
    .alphaDecay(1 - 0.001 ** (1 / forces.ticks))
  for (let tick = 0; tick < forces.ticks; tick += 1) {
    simulation.tick()
    pushApart(particles, 0.4)
  }
}
