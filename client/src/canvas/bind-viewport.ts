import type { Core } from 'cytoscape'

/** How much can be read: `far`, only the names of the best tied; `middle`, names; `near`, verbs as well. */
export type Detail = 'far' | 'middle' | 'near'

/**
 * Cytoscape's own limit for small letters goes by powers of two of the zoom (1, 0.5, 0.25 …): at 0.5 it leaves the names
 * of most entities out, but verbs of 11 px would be drawn from 6 px on, which nobody can read.
 */
const farZoom = 0.5
const verbZoom = 0.7
/** A zoom that rests this long (ms) has ended. */
const zoomRest = 160

/** How much can be read at a zoom. */
export function detailAt(zoom: number): Detail {
  return zoom <= farZoom ? 'far' : zoom < verbZoom ? 'middle' : 'near'
}

/** Calls whenever the zoom has come to rest: more or less detail costs a restyle of all. */
export function bindDetail(cy: Core, onRest: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  cy.on('zoom', () => {
    clearTimeout(timer)
    timer = setTimeout(onRest, zoomRest)
  })
  return () => clearTimeout(timer)
}

/**
 * Keeps the canvas at its element's size, and what is drawn at its place in the window, whichever edge moves; hears as well
 * when panels come to lie over it (its `--inset-…` properties).
 */
export function bindSize(cy: Core, element: HTMLElement, onResize: () => void): () => void {
  let { left, top } = element.getBoundingClientRect()
  const observer = new ResizeObserver(() => {
    const now = element.getBoundingClientRect()
    cy.resize()
    cy.panBy({ x: left - now.left, y: top - now.top })
    ;({ left, top } = now)
    onResize()
  })
  observer.observe(element)
  const insets = new MutationObserver(onResize)
  insets.observe(element, { attributes: true, attributeFilter: ['style'] })
  return () => {
    observer.disconnect()
    insets.disconnect()
  }
}
