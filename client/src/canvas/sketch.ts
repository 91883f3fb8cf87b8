import { keyOf } from '../graph/drawn.ts'
import type { Point } from '../layout/layout.ts'
import { drawShoulders } from './overlay.ts'
import type { Line, Mark, Picture } from './picture.ts'
import { steppedBack } from './stylesheet.ts'
import type { Tokens } from './tokens.ts'

/** Cytoscape builds a picture of so many marks and lines while one would look at nothing. */
const large = 150

/** What the stylesheet says, as far as a sketch has it; map units. */
const curveStep = 44
const arrow = { length: 10, half: 5, gap: 4 }
const label = { size: 13, top: 5, line: 15.6, halo: 5 }
const dashes: Readonly<Record<string, number[]>> = { planned: [9, 5], alleged: [0.5, 6] }

export type Viewport = { zoom: number; pan: Point; width: number; height: number }

/** Whether the first picture is one that is worth to be sketched before it is built. */
export function isLarge({ marks, lines }: Picture): boolean {
  return marks.size + lines.size >= large
}

/**
 * A picture as it will look, drawn at once on a canvas of its own over the empty one: marks, lines with arrows, names and
 * badges. Cytoscape takes several times as long for its first frame, since it builds what can be touched (docs/figures.md).
 * Icons are left out, which come later in any case. Returns the end of it.
 */
export function showSketch(
  stage: HTMLElement,
  picture: Picture,
  { zoom, pan, width, height }: Viewport,
  tokens: Tokens,
): () => void {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  canvas.className = 'sketch'
  const ratio = window.devicePixelRatio || 1
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  Object.assign(canvas.style, { position: 'absolute', inset: '0', zIndex: '4', pointerEvents: 'none' })
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` })
  const pen = canvas.getContext('2d')
  if (pen) {
    pen.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y)
    for (const [line, bend] of bendsOf(picture.lines)) drawLine(pen, line, bend, picture.marks)
    for (const mark of picture.marks.values()) drawMark(pen, mark, zoom, tokens)
    pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    for (const mark of picture.marks.values())
      if (!isHidden(mark))
        drawShoulders(pen, mark, mark.x * zoom + pan.x, mark.y * zoom + pan.y, zoom, tokens)
  }
  stage.append(canvas)
  return () => canvas.remove()
}

/** How far each line bends out, in map units to the side of its pair's first line: parallel ones spread evenly, as Cytoscape spreads them. */
export function bendsOf(lines: Picture['lines']): readonly (readonly [Line, number])[] {
  const pairs = new Map<string, Line[]>()
  for (const line of lines.values()) {
    if (isHidden(line)) continue
    const key = keyOf(ends(line))
    const pair = pairs.get(key)
    if (pair) pair.push(line)
    else pairs.set(key, [line])
  }
  return [...pairs.values()].flatMap((pair) =>
    pair.map((line, at) => {
      const bend = (at - (pair.length - 1) / 2) * curveStep
      const isTurned = pair[0] !== undefined && ends(pair[0]).source !== ends(line).source
      return [line, (isTurned ? -bend : bend) + 0] as const
    }),
  )
}

function drawLine(pen: CanvasRenderingContext2D, line: Line, bend: number, marks: Picture['marks']): void {
  const [from, to] = [marks.get(ends(line).source), marks.get(ends(line).target)]
  if (!from || !to || from === to) return
  const { color, width, opacity, line: kind } = line.data
  const along = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const middle = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / along) * bend,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / along) * bend,
  }
  const start = towards(from, middle, radius(from) + 2)
  const tip = towards(to, middle, radius(to) + arrow.gap)
  const end = towards(to, middle, radius(to) + arrow.gap + arrow.length)
  pen.globalAlpha = Number(opacity) * fade(line)
  pen.strokeStyle = String(color)
  pen.fillStyle = String(color)
  pen.lineWidth = Number(width)
  pen.setLineDash(dashes[String(kind)] ?? [])
  pen.lineCap = kind === 'alleged' ? 'round' : 'butt'
  pen.beginPath()
  pen.moveTo(start.x, start.y)
  if (bend === 0) pen.lineTo(end.x, end.y)
  else pen.quadraticCurveTo(middle.x, middle.y, end.x, end.y)
  pen.stroke()
  if (line.data['leadsThere'] === 0) return
  const [x, y] = [(tip.x - end.x) / arrow.length, (tip.y - end.y) / arrow.length]
  pen.beginPath()
  pen.moveTo(tip.x, tip.y)
  pen.lineTo(end.x - y * arrow.half, end.y + x * arrow.half)
  pen.lineTo(end.x + y * arrow.half, end.y - x * arrow.half)
  pen.fill()
}

function drawMark(
  pen: CanvasRenderingContext2D,
  mark: Mark,
  zoom: number,
  { ground, ink, font }: Tokens,
): void {
  if (isHidden(mark)) return
  const { x, y, data } = mark
  const r = radius(mark)
  pen.globalAlpha = fade(mark)
  pen.setLineDash([])
  pen.fillStyle = String(data['color'])
  pen.beginPath()
  if (data['shape'] === 'ellipse') pen.arc(x, y, r, 0, 2 * Math.PI)
  else if (data['shape'] === 'round-diamond') {
    pen.moveTo(x, y - r)
    pen.lineTo(x + r, y)
    pen.lineTo(x, y + r)
    pen.lineTo(x - r, y)
  } else pen.roundRect(x - r, y - r, 2 * r, 2 * r, 6)
  pen.fill()
  if (label.size * zoom < Number(data['minFont'])) return
  pen.font = `500 ${label.size}px ${font}`
  pen.textAlign = 'center'
  pen.textBaseline = 'top'
  pen.lineJoin = 'round'
  pen.lineWidth = label.halo
  pen.strokeStyle = ground
  pen.fillStyle = ink
  for (const [at, text] of String(data['label']).split('\n').entries()) {
    const top = y + r + label.top + at * label.line
    pen.strokeText(text, x, top)
    pen.fillText(text, x, top)
  }
}

function ends({ data }: Line): { source: string; target: string } {
  return { source: String(data['source']), target: String(data['target']) }
}

function radius({ data }: Mark): number {
  return Number(data['size']) / 2
}

function isHidden({ classes }: { classes: string }): boolean {
  return classes.includes('hidden')
}

function fade({ classes }: { classes: string }): number {
  return classes.includes('faded') ? steppedBack : 1
}

/** The point that is so far from one on the way to another. */
function towards(from: Point, to: Point, distance: number): Point {
  const share = distance / (Math.hypot(to.x - from.x, to.y - from.y) || 1)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
