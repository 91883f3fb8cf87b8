import type { Core } from 'cytoscape'
import { mapFrame, unplacedAt } from '../layout/project.ts'
import { worldOutline } from '../layout/world-outline.ts'
import type { Tokens } from './tokens.ts'

/** What is drawn of the map now; null where the view stands on none. */
export type Ground = { tokens: Tokens; words: string; dir: 'rtl' | 'ltr' } | null

/** The outline of the world under the picture, moving with it, as long as the view stands on a map. */
export function bindGround(cy: Core, element: HTMLElement, ground: () => Ground): () => void {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  canvas.className = 'ground'
  Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' })
  element.prepend(canvas)
  const pen = canvas.getContext('2d')
  const shores = new Path2D(worldOutline())

  const draw = (): void => {
    const now = ground()
    canvas.hidden = now === null
    if (!pen || !now) return
    const ratio = window.devicePixelRatio || 1
    const [width, height] = [cy.width(), cy.height()]
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` })
    }
    const [zoom, pan] = [cy.zoom(), cy.pan()]
    pen.setTransform(1, 0, 0, 1, 0, 0)
    pen.clearRect(0, 0, canvas.width, canvas.height)
    pen.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y)
    const { left, top, right, bottom } = mapFrame
    pen.save()
    pen.beginPath()
    pen.rect(left, top, right - left, bottom - top)
    pen.strokeStyle = now.tokens.softInk
    pen.fillStyle = now.tokens.softInk
    pen.lineWidth = 1 / zoom
    pen.globalAlpha = 0.3
    pen.stroke()
    pen.clip()
    pen.globalAlpha = 0.1
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a pen is no array
    pen.fill(shores)
    pen.globalAlpha = 0.4
    pen.stroke(shores)
    pen.restore()
    if (now.words === '') return
    pen.font = `600 20px ${now.tokens.font}`
    pen.fillStyle = now.tokens.softInk
    pen.textAlign = 'center'
    pen.direction = now.dir
    pen.fillText(now.words, middleOf(cy), unplacedAt.y)
  }
  cy.on('render', draw)
  draw()
  return () => {
    cy.off('render', draw)
    canvas.remove()
  }
}

/** The middle of those who stand below the map. */
function middleOf(cy: Core): number {
  const below = cy.nodes().filter((node) => node.position().y > mapFrame.bottom)
  const box = below.boundingBox({ includeLabels: false, includeOverlays: false })
  return below.empty() ? 0 : (box.x1 + box.x2) / 2
}
