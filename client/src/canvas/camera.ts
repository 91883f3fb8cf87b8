import type { NodeCollection, Core } from 'cytoscape'
import type { Camera } from '../commands/command.ts'
import { prefersStillness } from './glide.ts'

const duration = 240
const padding = 36
/** One entity alone is not drawn larger than this; nor is a picture of few. */
const largest = 1.25
/** At a smaller zoom labels cannot be read. */
const readable = 0.75

type Frame = { x: number; y: number; width: number; height: number }

/**
 * The camera over a canvas. Panels that lie over the canvas are told by the custom properties `--inset-top`,
 * `--inset-right`, `--inset-bottom` and `--inset-left` of its element, in px: nothing is brought under them.
 */
export function createCamera(cy: Core, element: HTMLElement): Camera & { stay(): void } {
  let isUntouched = true
  cy.on('scrollzoom dragpan pinchzoom', () => (isUntouched = false))

  const frame = (): Frame => {
    const style = getComputedStyle(element)
    const inset = (side: string): number => Number.parseFloat(style.getPropertyValue(`--inset-${side}`)) || 0
    const [x, y] = [inset('left'), inset('top')]
    return {
      x,
      y,
      width: Math.max(80, cy.width() - x - inset('right')),
      height: Math.max(80, cy.height() - y - inset('bottom')),
    }
  }
  const glideTo = (zoom: number, pan: { x: number; y: number }): void => {
    cy.stop()
    if (prefersStillness() || document.hidden) cy.viewport({ zoom, pan })
    else cy.animate({ zoom, pan, duration, easing: 'ease-out-cubic' })
  }
  const fitInto = (marks: NodeCollection, most: number): void => {
    const box = marks.boundingBox({ includeLabels: true, includeEdges: false, includeOverlays: false })
    if (!Number.isFinite(box.w) || marks.empty()) return
    const { x, y, width, height } = frame()
    const wish = Math.min((width - 2 * padding) / box.w, (height - 2 * padding) / box.h)
    const zoom = Math.min(most, Math.max(cy.minZoom(), wish))
    glideTo(zoom, {
      x: x + width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: y + height / 2 - ((box.y1 + box.y2) / 2) * zoom,
    })
  }
  const collect = (ids: readonly string[]): NodeCollection =>
    ids.reduce((all, id) => all.union(cy.getElementById(id)), cy.collection())

  return {
    fit(ids) {
      isUntouched = ids === undefined
      fitInto(ids ? collect(ids) : cy.nodes(':visible'), largest)
    },
    zoomBy(factor) {
      isUntouched = false
      const { x, y, width, height } = frame()
      const center = { x: x + width / 2, y: y + height / 2 }
      const zoom = Math.min(cy.maxZoom(), Math.max(cy.minZoom(), cy.zoom() * factor))
      const share = zoom / cy.zoom()
      const pan = cy.pan()
      glideTo(zoom, { x: center.x - (center.x - pan.x) * share, y: center.y - (center.y - pan.y) * share })
    },
    center(id) {
      const mark = cy.getElementById(id)
      if (mark.empty()) return
      isUntouched = false
      const { x, y, width, height } = frame()
      const zoom = Math.max(readable, cy.zoom())
      const { x: left, y: top } = mark.position()
      glideTo(zoom, { x: x + width / 2 - left * zoom, y: y + height / 2 - top * zoom })
    },
    reveal(ids) {
      const marks = collect(ids)
      const box = marks.renderedBoundingBox({ includeLabels: true, includeEdges: false })
      const { x, y, width, height } = frame()
      const isInside = box.x1 >= x && box.y1 >= y && box.x2 <= x + width && box.y2 <= y + height
      if (!isInside || cy.zoom() < cy.minZoom() * 1.1)
        fitInto(cy.nodes(':visible'), Math.max(largest, cy.zoom()))
    },
    aspect() {
      const { width, height } = frame()
      return width / height
    },
    stay() {
      if (isUntouched) fitInto(cy.nodes(':visible'), largest)
    },
  }
}
