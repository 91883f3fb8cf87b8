import type { Core } from 'cytoscape'
import type { Mark, Picture } from './picture.ts'
import type { Tokens } from './tokens.ts'

/** Below this zoom badges would cover what they count for. */
const leastZoom = 0.3
const shoulder = 19
const badgeHeight = 17
/** Half of the opening of the focus ring, in radians. */
const focusGap = 0.75

/** What the overlay draws over the marks: badges, pins, the signs of what others changed, and the ring of the keyboard's focus. */
export type Overlay = {
  draw(): void
  /** The entity whose badge is at a point of the canvas (pixels), or null. */
  badgeAt(x: number, y: number): string | null
  destroy(): void
}

/** `changed`: the marks and lines that others changed. */
type Scene = { picture: Picture; tokens: Tokens; focused: string | null; changed: ReadonlySet<string> }

/**
 * A second, transparent canvas drawn anew with each frame of Cytoscape. As background pictures of the marks, each
 * number would be a picture of its own to decode, and would be clipped to the mark's bounds.
 */
export function createOverlay(cy: Core, container: HTMLElement, scene: () => Scene): Overlay {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none', zIndex: '5' })
  container.append(canvas)
  const pen = canvas.getContext('2d')

  const draw = (): void => {
    if (!pen) return
    const ratio = window.devicePixelRatio || 1
    const [width, height] = [cy.width(), cy.height()]
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` })
    }
    pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    pen.clearRect(0, 0, width, height)
    const { picture, tokens, focused, changed } = scene()
    const zoom = cy.zoom()
    for (const [id, mark] of picture.marks) {
      const { classes } = mark
      if (classes.includes('hidden')) continue
      const { x, y } = cy.getElementById(id).renderedPosition()
      if (x < -60 || y < -60 || x > width + 60 || y > height + 60) continue
      pen.globalAlpha = classes.includes('faded') ? 0.3 : 1
      if (id === focused) drawFocus(pen, x, y, zoom, tokens)
      drawShoulders(pen, mark, x, y, zoom, tokens)
      if (zoom < leastZoom) continue
      if (changed.has(id)) drawChanged(pen, x - 27 * zoom, y, zoom, tokens)
    }
    pen.globalAlpha = 1
    if (zoom < leastZoom) return
    for (const id of changed) {
      const line = picture.lines.get(id)
      if (!line || line.classes.includes('hidden')) continue
      const { x, y } = cy.getElementById(id).renderedMidpoint()
      // Above the verb, which stands in the middle.
      drawChanged(pen, x, y - 15 * scale(zoom), zoom, tokens)
    }
  }
  const badgeAt = (x: number, y: number): string | null => {
    const zoom = cy.zoom()
    if (zoom < leastZoom) return null
    const reach = Math.max(10, 11 * scale(zoom))
    for (const [id, { badge, classes }] of scene().picture.marks) {
      if (badge === 0 || classes.includes('hidden')) continue
      const mark = cy.getElementById(id).renderedPosition()
      if (Math.hypot(mark.x + shoulder * zoom - x, mark.y - shoulder * zoom - y) <= reach) return id
    }
    return null
  }
  cy.on('render', draw)
  return { draw, badgeAt, destroy: () => canvas.remove() }
}

/** What sits at a mark's shoulders, the mark being at a point of the canvas (pixels): how many it hides, and its pin. */
export function drawShoulders(
  pen: CanvasRenderingContext2D,
  { badge, isPinned }: Pick<Mark, 'badge' | 'isPinned'>,
  x: number,
  y: number,
  zoom: number,
  tokens: Tokens,
): void {
  if (zoom < leastZoom) return
  if (badge > 0) drawBadge(pen, x + shoulder * zoom, y - shoulder * zoom, zoom, badgeText(badge), tokens)
  if (isPinned) drawPin(pen, x - shoulder * zoom, y - shoulder * zoom, zoom, tokens)
}

/** Badges stay legible when the picture is small and do not swell when it is large. */
function scale(zoom: number): number {
  return Math.min(1.25, Math.max(0.7, zoom))
}

function badgeText(count: number): string {
  return count > 999 ? `${Math.floor(count / 1000)}k` : `+${count}`
}

function drawBadge(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  zoom: number,
  text: string,
  { ground, ink, softInk, font }: Tokens,
): void {
  const size = scale(zoom)
  pen.font = `600 ${10.5 * size}px ${font}`
  const height = badgeHeight * size
  const width = Math.max(height, pen.measureText(text).width + 9 * size)
  pen.beginPath()
  pen.roundRect(x - width / 2, y - height / 2, width, height, height / 2)
  pen.fillStyle = ground
  pen.fill()
  pen.lineWidth = 1
  pen.strokeStyle = softInk
  pen.stroke()
  pen.fillStyle = ink
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.direction = 'ltr'
  pen.fillText(text, x, y + 0.5 * size)
}

function drawPin(pen: CanvasRenderingContext2D, x: number, y: number, zoom: number, tokens: Tokens): void {
  const size = scale(zoom)
  pen.beginPath()
  pen.arc(x, y, 8 * size, 0, 2 * Math.PI)
  pen.fillStyle = tokens.ground
  pen.fill()
  pen.strokeStyle = tokens.softInk
  pen.lineWidth = 1
  pen.stroke()
  pen.beginPath()
  pen.arc(x, y - 2 * size, 2.6 * size, 0, 2 * Math.PI)
  pen.fillStyle = tokens.ink
  pen.fill()
  pen.beginPath()
  pen.moveTo(x, y)
  pen.lineTo(x, y + 5 * size)
  pen.lineWidth = 1.6 * size
  pen.strokeStyle = tokens.ink
  pen.stroke()
}

/** What others changed: a diamond with a dot, so that it is not told by its colour alone. */
function drawChanged(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  zoom: number,
  { ground, accent }: Tokens,
): void {
  const reach = 8.5 * scale(zoom)
  pen.beginPath()
  pen.moveTo(x, y - reach)
  pen.lineTo(x + reach, y)
  pen.lineTo(x, y + reach)
  pen.lineTo(x - reach, y)
  pen.closePath()
  pen.fillStyle = accent
  pen.fill()
  pen.lineWidth = 2
  pen.strokeStyle = ground
  pen.stroke()
  pen.beginPath()
  pen.arc(x, y, 2.4 * scale(zoom), 0, 2 * Math.PI)
  pen.fillStyle = ground
  pen.fill()
}

function drawFocus(pen: CanvasRenderingContext2D, x: number, y: number, zoom: number, tokens: Tokens): void {
  pen.beginPath()
  // Open below, where the name begins.
  pen.arc(x, y, 31 * zoom + 3, Math.PI / 2 + focusGap, 2.5 * Math.PI - focusGap)
  pen.lineWidth = 5
  pen.strokeStyle = tokens.ground
  pen.stroke()
  pen.setLineDash([5, 4])
  pen.lineWidth = 2.5
  pen.strokeStyle = tokens.accent
  pen.stroke()
  pen.setLineDash([])
}
