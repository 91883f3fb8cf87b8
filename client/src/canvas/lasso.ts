import type { Core } from 'cytoscape'
import type { CommandContext } from '../commands/command.ts'
import type { Point } from '../layout/layout.ts'
import { select } from '../state/session.ts'
import { entitiesOf } from './marks.ts'

type Parts = { cy: Core; context: CommandContext; element: HTMLElement; accent(): string }

/** What Cytoscape would hear of a pointer; while a line is drawn it hears nothing. */
const heard = ['pointerdown', 'mousedown', 'touchstart'] as const

/**
 * While `session.lasso` is on, the next drag draws a line round what it selects, by mouse, pen or finger; with Shift it adds
 * to the selection. Returns the end of it.
 */
export function bindLasso({ cy, context, element, accent }: Parts): () => void {
  const { session } = context
  const paper = document.createElement('canvas')
  paper.setAttribute('aria-hidden', 'true')
  Object.assign(paper.style, { position: 'absolute', inset: '0', zIndex: '6', display: 'none' })
  Object.assign(paper.style, { cursor: 'crosshair', touchAction: 'none' })
  element.append(paper)
  const line: Point[] = []

  const show = (isOn: boolean): void => {
    paper.width = element.clientWidth
    paper.height = element.clientHeight
    paper.style.display = isOn ? 'block' : 'none'
    line.splice(0)
  }
  const draw = (): void => {
    const pen = paper.getContext('2d')
    if (!pen) return
    pen.clearRect(0, 0, paper.width, paper.height)
    pen.beginPath()
    for (const { x, y } of line) pen.lineTo(x, y)
    pen.setLineDash([6, 4])
    pen.lineWidth = 2
    pen.strokeStyle = accent()
    pen.stroke()
    pen.globalAlpha = 0.08
    pen.fillStyle = accent()
    pen.fill()
    pen.globalAlpha = 1
  }
  const add = (event: PointerEvent): void => {
    const { left, top } = paper.getBoundingClientRect()
    line.push({ x: event.clientX - left, y: event.clientY - top })
    draw()
  }
  const onDown = (event: PointerEvent): void => {
    paper.setPointerCapture(event.pointerId)
    line.splice(0)
    add(event)
  }
  const onMove = (event: PointerEvent): void => {
    if (line.length > 0) add(event)
  }
  const onUp = (event: PointerEvent): void => {
    const shape = [...line]
    session.setState({ lasso: false })
    if (shape.length < 3) return
    const inside = cy
      .nodes(':visible')
      .filter((node) => isInside(node.renderedPosition(), shape))
      .map((node) => node.id())
    const { entities } = session.getState().view.selection
    const others = event.shiftKey ? entities : []
    const chosen = entitiesOf(context, inside)
    select(session, { entities: [...new Set([...others, ...chosen])], relation: null })
  }
  for (const name of heard) paper.addEventListener(name, keepToSelf)
  paper.addEventListener('pointerdown', onDown)
  paper.addEventListener('pointermove', onMove)
  paper.addEventListener('pointerup', onUp)
  paper.addEventListener('pointercancel', () => session.setState({ lasso: false }))
  const end = session.subscribe(({ lasso }, before) => {
    if (lasso !== before.lasso) show(lasso)
  })
  return () => {
    end()
    paper.remove()
  }
}

/** Whether a point lies in a closed shape: a ray from it crosses the outline an odd number of times. */
export function isInside({ x, y }: Point, shape: readonly Point[]): boolean {
  let isIn = false
  for (const [at, a] of shape.entries()) {
    const b = shape[at === 0 ? shape.length - 1 : at - 1] ?? a
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn
  }
  return isIn
}

function keepToSelf(event: Event): void {
  event.stopPropagation()
}
