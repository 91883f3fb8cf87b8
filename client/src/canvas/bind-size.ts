import type { Core } from 'cytoscape'

/** Below this zoom most labels are too small to be drawn. */
const farZoom = 0.55
/** A zoom that rests this long (ms) has ended. */
const zoomRest = 160

/** Tells when the zoom, once it rests, has come to the other side of `farZoom`: each time costs a restyle of all. */
export function bindDistance(cy: Core, onChange: (isFar: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isFar = false
  const look = (): void => {
    if (cy.zoom() < farZoom === isFar) return
    isFar = !isFar
    onChange(isFar)
  }
  cy.on('zoom', () => {
    clearTimeout(timer)
    timer = setTimeout(look, zoomRest)
  })
  return () => clearTimeout(timer)
}

/** Keeps the canvas at its element's size. */
export function bindSize(cy: Core, element: HTMLElement, onResize: () => void): () => void {
  const observer = new ResizeObserver(() => {
    cy.resize()
    onResize()
  })
  observer.observe(element)
  return () => observer.disconnect()
}
