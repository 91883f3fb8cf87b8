import { labelLines } from '../graph/label-lines.ts'
import { directionOf } from '../i18n/languages.ts'
import type { Ink } from './colors.ts'
import type { Mark } from './curves.ts'
import { attributes, escapeXml } from '../../../file-formats/escape-xml.ts'
import { groupGrowth } from '../graph/drawn.ts'
import type { ExportEntity, ExportGroup } from './subject.ts'

/** Icons of the vocabulary as SVG files, by name. */
export type IconFiles = ReadonlyMap<string, string>

const radius = 22
const line = 16
const character = 7.2
/** How far the second ring of a group is from its mark. */
const ringRoom = 5

/** How an entity's mark and label stand in the way of lines. */
export function markOf({ name, type, x, y, look }: ExportEntity): Mark {
  const { size = 1 } = look
  const lines = labelLines(name.value)
  const longest = Math.max(...lines.map(({ length }) => length))
  const bottom = radius * size + 8 + lines.length * line
  return {
    x,
    y,
    radius: (type.shape === 'diamond' ? 26 : radius) * size + 2,
    label: { side: (longest * character) / 2, bottom },
  }
}

/** How a group stands in the way of lines. */
export function markOfGroup({ name, members, x, y }: ExportGroup): Mark {
  const size = groupGrowth(members.length)
  const lines = labelLines(name.value)
  const longest = Math.max(...lines.map(({ length }) => length))
  const bottom = radius * size + ringRoom + 8 + lines.length * line
  return {
    x,
    y,
    radius: radius * size + ringRoom + 2,
    label: { side: (longest * character) / 2, bottom },
  }
}

/** A group: a larger mark in a second ring, and what it is called. */
export function drawGroup(
  { name, members, type, x, y, isDim }: ExportGroup,
  ink: Ink,
  icons: IconFiles,
): string {
  const size = radius * groupGrowth(members.length)
  const place = { transform: `translate(${x} ${y})`, opacity: isDim ? 0.3 : null }
  const fill = ink.palette[type.color]
  const ring = shapeOf(type.shape, size + ringRoom, 'none').replace(
    '/>',
    `${attributes({ stroke: fill, 'stroke-width': 2.5 })}/>`,
  )
  const words = drawName(name, size + ringRoom)
  return `<g${attributes(place)}>${ring}${shapeOf(type.shape, size, fill)}${iconOf(type.icon, 26, ink, icons)}${words}</g>`
}

/** An entity: its mark in the type's colour and shape, its icon, and its name as text in its own direction. */
export function drawMark(
  { name, type, x, y, look, isDim }: ExportEntity,
  ink: Ink,
  icons: IconFiles,
): string {
  const size = radius * (look.size ?? 1)
  const place = { transform: `translate(${x} ${y})`, opacity: isDim ? 0.3 : null }
  return `<g${attributes(place)}>${shapeOf(type.shape, size, ink.palette[look.color ?? type.color])}${iconOf(look.icon ?? type.icon, 22, ink, icons)}${drawName(name, size)}</g>`
}

/** A name under a mark of this half height, line by line in its own direction. */
function drawName(name: { value: string; lang: string }, size: number): string {
  return labelLines(name.value)
    .map((text, at) => {
      const place = {
        x: 0,
        y: size + 18 + at * line,
        direction: directionOf(name.lang),
        'xml:lang': name.lang,
      }
      return `<text${attributes(place)} class="name">${escapeXml(text)}</text>`
    })
    .join('')
}

type SmallMark = Pick<ExportEntity['type'], 'color' | 'icon' | 'shape'>

/** A small mark for the legend, its middle at 0, 0. */
export function drawSmallMark(type: SmallMark, ink: Ink, icons: IconFiles): string {
  return `${shapeOf(type.shape, 10, ink.palette[type.color])}${iconOf(type.icon, 10, ink, icons)}`
}

function shapeOf(shape: string, r: number, fill: string | undefined): string {
  const box = { x: -r, y: -r, width: 2 * r, height: 2 * r, fill }
  if (shape === 'square') return `<rect${attributes({ ...box, rx: r * 0.4 })}/>`
  if (shape === 'diamond')
    return `<rect${attributes({ ...box, rx: r * 0.3, transform: 'rotate(45) scale(0.86)' })}/>`
  if (shape === 'page') {
    const [a, b] = [r, r * 0.6]
    const corners = [
      [-b, -a],
      [b, -a],
      [a, -b],
      [a, b],
      [b, a],
      [-b, a],
      [-a, b],
      [-a, -b],
    ]
    return `<polygon${attributes({ points: corners.map((corner) => corner.join(',')).join(' '), fill })}/>`
  }
  return `<circle${attributes({ r, fill })}/>`
}

function iconOf(name: string, size: number, { onMark }: Ink, icons: IconFiles): string {
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(icons.get(name) ?? '')?.[1]
  if (!inside) return ''
  const scale = size / 24
  const look = { transform: `translate(${-size / 2} ${-size / 2}) scale(${scale})`, stroke: onMark }
  return `<g${attributes(look)} fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${inside.replace(/\s+/g, ' ').trim()}</g>`
}
