import type { Core } from 'cytoscape'
import type { Ways } from './sync.ts'

const duration = 220

/** Moves marks along their ways; a new call ends the one before at its end points. */
export type Glide = { start(ways: Ways): void; finish(): void; readonly isMoving: boolean }

export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** `onChange` hears when a movement begins and when it has ended. */
export function createGlide(cy: Core, onChange: () => void): Glide {
  let current: Ways | null = null
  let frame = 0

  const place = (ways: Ways, share: number): void =>
    cy.batch(() => {
      for (const [id, { from, to }] of ways) {
        const position =
          share === 1
            ? { ...to }
            : { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
        cy.getElementById(id).position(position)
      }
    })
  const finish = (): void => {
    if (!current) return
    cancelAnimationFrame(frame)
    const ways = current
    current = null
    place(ways, 1)
    onChange()
  }
  const start = (ways: Ways): void => {
    finish()
    if (ways.size === 0) return
    if (prefersStillness() || document.hidden) {
      place(ways, 1)
      return
    }
    current = ways
    onChange()
    const begin = performance.now()
    const step = (now: number): void => {
      const time = Math.min(1, Math.max(0, (now - begin) / duration))
      if (time === 1) finish()
      else {
        place(ways, 1 - (1 - time) ** 3)
        frame = requestAnimationFrame(step)
      }
    }
    frame = requestAnimationFrame(step)
  }
  return {
    start,
    finish,
    get isMoving() {
      return current !== null
    },
  }
}
