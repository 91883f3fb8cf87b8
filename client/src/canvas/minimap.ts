import type { Core } from 'cytoscape'
import type { Point } from '../layout/layout.ts'
import type { Picture } from './picture.ts'
import type { Tokens } from './tokens.ts'

/** In pixels; where there is little room it is shown smaller (`frame.css`). */
const size = { width: 168, height: 112 }
const margin = 8

type Parts = { cy: Core; element: HTMLElement; scene(): { picture: Picture; tokens: Tokens } }

/**
 * The whole picture in small, with a frame round the part that is seen; it is there only while not all is seen. A click or a
 * drag in it moves the picture. The keyboard has other ways to the same, so it is hidden from screen readers.
 */
export function bindMinimap({ cy, element, scene }: Parts): () => void {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  canvas.className = 'minimap'
  canvas.hidden = true
  const ratio = window.devicePixelRatio || 1
  canvas.width = size.width * ratio
  canvas.height = size.height * ratio
  element.append(canvas)
  let frame = { scale: 1, left: 0, top: 0 }

  const draw = (): void => {
    const { picture, tokens } = scene()
    const seen = [...picture.marks.values()].filter(({ classes }) => !classes.includes('hidden'))
    const view = cy.extent()
    const box = boxOf(seen)
    const isAll = !box || (box.x1 >= view.x1 && box.y1 >= view.y1 && box.x2 <= view.x2 && box.y2 <= view.y2)
    canvas.hidden = isAll
    const pen = isAll ? null : canvas.getContext('2d')
    if (!box || !pen) return
    const [left, top] = [Math.min(box.x1, view.x1), Math.min(box.y1, view.y1)]
    const [right, bottom] = [Math.max(box.x2, view.x2), Math.max(box.y2, view.y2)]
    const scale = Math.min(
      (size.width - 2 * margin) / (right - left),
      (size.height - 2 * margin) / (bottom - top),
    )
    frame = { scale, left: left - margin / scale, top: top - margin / scale }
    const at = (x: number, y: number): [number, number] => [(x - frame.left) * scale, (y - frame.top) * scale]
    pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    pen.clearRect(0, 0, size.width, size.height)
    for (const { x, y, data, classes } of seen) {
      pen.globalAlpha = classes.includes('faded') ? 0.3 : 1
      pen.fillStyle = String(data['color'])
      const side = classes.includes('selected') ? 8 : 5
      const [across, down] = at(x, y)
      pen.fillRect(across - side / 2, down - side / 2, side, side)
    }
    pen.globalAlpha = 1
    pen.strokeStyle = tokens.accent
    pen.lineWidth = 1.5
    pen.strokeRect(...at(view.x1, view.y1), view.w * scale, view.h * scale)
  }
  const centerOn = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top, width } = canvas.getBoundingClientRect()
    const scale = (frame.scale * width) / size.width
    const middle = { x: (clientX - left) / scale + frame.left, y: (clientY - top) / scale + frame.top }
    const zoom = cy.zoom()
    cy.pan({ x: cy.width() / 2 - middle.x * zoom, y: cy.height() / 2 - middle.y * zoom })
    cy.emit('dragpan')
  }
  for (const name of ['mousedown', 'touchstart'] as const) canvas.addEventListener(name, keepToSelf)
  canvas.addEventListener('pointerdown', (event) => {
    event.stopPropagation()
    canvas.setPointerCapture(event.pointerId)
    centerOn(event)
  })
  canvas.addEventListener('pointermove', (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) centerOn(event)
  })
  cy.on('render', draw)
  return () => canvas.remove()
}

function boxOf(marks: readonly Point[]): { x1: number; y1: number; x2: number; y2: number } | null {
  if (marks.length === 0) return null
  const [xs, ys] = [marks.map(({ x }) => x), marks.map(({ y }) => y)]
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) }
}

function keepToSelf(event: Event): void {
  event.stopPropagation()
}
