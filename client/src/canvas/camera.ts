import type { Core } from 'cytoscape'
import type { Camera } from '../commands/command.ts'
import type { Body } from '../layout/overlaps.ts'
import type { Box } from '../state/view.ts'
import { prefersStillness } from './glide.ts'

const duration = 240
const padding = 28
/** A picture of few is not drawn larger than this. */
const largest = 1.25
/** At a smaller zoom labels cannot be read. */
const readable = 0.75

type Frame = { x: number; y: number; width: number; height: number }

/**
 * The camera over a canvas. Panels that lie over the canvas are told by the custom properties `--inset-top`,
 * `--inset-right`, `--inset-bottom` and `--inset-left` of its element, in px: nothing is brought under them. `bodies` are
 * the marks that are seen, where they stand or are gliding to. `stay` fits all anew where nobody has moved the picture or
 * chosen something in it; `hold` says that somebody has. `onChange` hears when a movement begins and when it has ended.
 */
export function createCamera(
  cy: Core,
  element: HTMLElement,
  bodies: () => ReadonlyMap<string, Body>,
  onChange: () => void,
): Camera & { stay(): void; hold(): void; readonly isMoving: boolean } {
  let isUntouched = true
  // Cytoscape's own `animated()` says yes a frame late.
  let isMoving = false
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
  /** What is shown first must not depend on whether the canvas is there before it: while it is empty, the window counts. */
  const measured = (): { width: number; height: number } =>
    cy.elements().empty() ? { width: window.innerWidth, height: window.innerHeight } : frame()
  const tell = (moving: boolean): void => {
    isMoving = moving
    onChange()
  }
  const glideTo = (zoom: number, pan: { x: number; y: number }): void => {
    cy.stop()
    // The first picture is there at once, where it belongs.
    const isStill = prefersStillness() || document.hidden || cy.elements().empty()
    if (isStill) cy.viewport({ zoom, pan })
    else cy.animate({ zoom, pan, duration, easing: 'ease-out-cubic', complete: () => tell(false) })
    tell(!isStill)
  }
  const fitInto = (box: Box | null, most: number, room = padding): void => {
    if (!box) return
    const { x, y, width, height } = frame()
    const wish = Math.min(
      (width - 2 * room) / (box.right - box.left),
      (height - 2 * room) / (box.bottom - box.top),
    )
    const zoom = Math.min(most, Math.max(cy.minZoom(), wish))
    glideTo(zoom, {
      x: x + width / 2 - ((box.left + box.right) / 2) * zoom,
      y: y + height / 2 - ((box.top + box.bottom) / 2) * zoom,
    })
  }
  const fitAll = (): void => fitInto(boxOf(bodies().values()), largest)
  const collect = (ids: readonly string[]): Box | null => boxOf(ids.flatMap((id) => bodies().get(id) ?? []))

  return {
    get isMoving() {
      return isMoving
    },
    fit(ids) {
      isUntouched = ids === undefined
      if (ids) fitInto(collect(ids), largest)
      else fitAll()
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
    box() {
      const { x, y, width, height } = frame()
      const [zoom, pan] = [cy.zoom(), cy.pan()]
      return {
        left: (x - pan.x) / zoom,
        top: (y - pan.y) / zoom,
        right: (x + width - pan.x) / zoom,
        bottom: (y + height - pan.y) / zoom,
      }
    },
    show(box) {
      isUntouched = false
      fitInto(box, cy.maxZoom(), 0)
    },
    center(id) {
      const body = bodies().get(id)
      if (!body) return
      isUntouched = false
      const { x, y, width, height } = frame()
      const zoom = Math.max(readable, cy.zoom())
      glideTo(zoom, { x: x + width / 2 - body.x * zoom, y: y + height / 2 - body.y * zoom })
    },
    reveal(ids) {
      const box = collect(ids)
      if (!box) return
      const { x, y, width, height } = frame()
      const [zoom, pan] = [cy.zoom(), cy.pan()]
      const across = shift(box.left * zoom + pan.x, box.right * zoom + pan.x, x, x + width)
      const down = shift(box.top * zoom + pan.y, box.bottom * zoom + pan.y, y, y + height)
      if (across === null || down === null) fitAll()
      else if (across !== 0 || down !== 0) glideTo(zoom, { x: pan.x + across, y: pan.y + down })
    },
    aspect() {
      const { width, height } = measured()
      return width / height
    },
    area() {
      const { width, height } = measured()
      return width * height
    },
    hold() {
      isUntouched = false
    },
    stay() {
      if (isUntouched) fitAll()
    },
  }
}

/** How far a span has to move to lie within another one; null where it is longer. */
function shift(from: number, to: number, first: number, last: number): number | null {
  if (to - from > last - first) return null
  return from < first ? first - from : to > last ? last - to : 0
}

function boxOf(bodies: Iterable<Body>): Box | null {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y, room } of bodies) {
    box.left = Math.min(box.left, x - room.side)
    box.top = Math.min(box.top, y - room.up)
    box.right = Math.max(box.right, x + room.side)
    box.bottom = Math.max(box.bottom, y + room.down)
  }
  return box.left === Infinity ? null : box
}
