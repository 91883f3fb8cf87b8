import type { Box } from '../state/view.ts'
import type { Camera } from './command.ts'

/** A camera for commands that start before there is a canvas: it does what it can without one, and remembers what to show first. */
export function createCameraRelay(): { camera: Camera; attach(canvas: Camera | null): void } {
  let now: Camera | null = null
  /** The part of the map that was asked for before there was a canvas. */
  let awaited: Box | null = null
  return {
    attach(canvas) {
      now = canvas
      if (now && awaited) now.show(awaited)
      if (now) awaited = null
    },
    camera: {
      fit: (ids) => now?.fit(ids),
      zoomBy: (factor) => now?.zoomBy(factor),
      box: () => now?.box() ?? null,
      show: (box) => {
        if (now) now.show(box)
        else awaited = box
      },
      center: (id) => now?.center(id),
      reveal: (ids) => now?.reveal(ids),
      aspect: () => now?.aspect() ?? window.innerWidth / window.innerHeight,
      area: () => now?.area() ?? window.innerWidth * window.innerHeight,
    },
  }
}
