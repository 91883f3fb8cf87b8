import type { Point } from './layout.ts'
import type { Tie } from './problem.ts'
import type { Particle } from './simulate.ts'

/** How near a tie may pass the middle of a mark with its label. */
const clearance = 46
/** How much further each parallel relation bends out. */
const parallel = 18
/** A mark's label hangs below it: the middle of both. */
const sunk = 14

/**
 * Pushes marks and ties that run into each other apart: a tie through a mark looks like two ties of that mark. What is
 * fixed does not give way; the others do, by `strength` (0 to 1) of what is missing.
 */
export function avoidTies(particles: readonly Particle[], ties: readonly Tie[], strength: number): void {
  for (const [a, b, count] of ties) {
    const [from, to] = [particles[a], particles[b]]
    if (!from || !to) continue
    const isHeld = from.isFixed && to.isFixed
    for (const [at, particle] of particles.entries()) {
      if (at === a || at === b || (isHeld && particle.isFixed)) continue
      const way = awayFrom(
        { x: particle.x, y: particle.y + sunk },
        from,
        to,
        clearance + (count - 1) * parallel,
      )
      if (!way) continue
      push(particle, way, strength)
      push(from, way, -strength / 2)
      push(to, way, -strength / 2)
    }
  }
}

function push(particle: Particle, way: Point, share: number): void {
  if (particle.isFixed) return
  particle.x += way.x * share
  particle.y += way.y * share
}

/** The way that a point has to go to be clear of a tie; null where it is. */
function awayFrom(point: Point, from: Point, to: Point, room: number): Point | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy)
  if (length < 1) return null
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (length * length)
  if (along < 0.05 || along > 0.95) return null
  const across = ((point.y - from.y) * dx - (point.x - from.x) * dy) / length
  const missing = room - Math.abs(across)
  if (missing <= 0) return null
  const side = across >= 0 ? 1 : -1
  return { x: (-dy / length) * missing * side, y: (dx / length) * missing * side }
}
