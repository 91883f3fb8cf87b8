import { directionOf } from '../i18n/languages.ts'
import type { Ink } from './colors.ts'
import type { Point } from '../layout/layout.ts'
import { hasRoomForVerb } from '../graph/room-for-verb.ts'
import { curveBetween, type Curve, type Mark } from './curves.ts'
import { attributes, escapeXml } from '../../../file-formats/escape-xml.ts'
import { changeColors, changeSigns, changeWidth } from '../graph/comparison.ts'
import { bundleWidth } from '../graph/drawn.ts'
import type { ExportLine, ExportRelation } from './subject.ts'

/** Lines are told by their status, as on the canvas. */
const looks: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  ACTIVE: {},
  ENDED: { opacity: 0.55 },
  PLANNED: { 'stroke-dasharray': '9 5' },
  ALLEGED: { 'stroke-dasharray': '0.5 6', 'stroke-linecap': 'round', 'stroke-width': 2.8 },
  DENIED: { 'stroke-width': 1.2 },
}

/** How a line of a status looks, as attributes of a path. */
export function lookOf(
  status: string,
  color: string | undefined,
  width?: number,
): Record<string, string | number | undefined> {
  return {
    fill: 'none',
    stroke: color,
    'stroke-width': 2,
    ...looks[status],
    ...(width !== undefined && { 'stroke-width': width }),
    ...(width !== undefined && width > 3 && wideGaps[status]),
  }
}

/** Dots and dashes of a wide line must not run into each other. */
const wideGaps: typeof looks = {
  PLANNED: { 'stroke-dasharray': '16 10' },
  ALLEGED: { 'stroke-dasharray': '0.5 13' },
}

/** All lines, then their verbs and numbers, so that no line runs over words. */
export function drawLines(
  drawn: readonly ExportLine[],
  marks: ReadonlyMap<string, Mark>,
  ink: Ink,
): string[] {
  const pairs = new Map<string, ExportLine[]>()
  for (const each of drawn) {
    const key = [each.source, each.target].toSorted().join(' ')
    pairs.set(key, [...(pairs.get(key) ?? []), each])
  }
  const lines: string[] = []
  const verbs: string[] = []
  for (const pair of pairs.values()) {
    const first = pair[0]?.source
    for (const [at, each] of pair.entries()) {
      const [source, target] = [marks.get(each.source), marks.get(each.target)]
      const [relation, ...more] = each.relations
      if (!source || !target || !relation) continue
      const curve = curveBetween(source, target, at, pair.length, each.source !== first)
      lines.push(more.length > 0 ? drawBundle(each, curve, ink) : drawLine(relation, curve, ink))
      verbs.push(more.length > 0 ? drawNumber(each, curve, ink) : drawVerb(relation, curve))
    }
  }
  return [...lines, ...verbs]
}

/** Several relations as one line, with an arrow at each end that one of them leads to. */
function drawBundle(
  { relations, color, leadsThere, leadsBack, isDim, change }: ExportLine,
  { from, control, to }: Curve,
  { palette }: Ink,
): string {
  const stroke = palette[change ? changeColors[change] : color]
  const width = bundleWidth(relations.length)
  const d = `M${xy(from)}Q${xy(control)} ${xy(to)}`
  const dashes = change === 'ended' ? { 'stroke-dasharray': '16 10' } : {}
  const line = { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-opacity': 0.85, ...dashes }
  const ends = [
    leadsThere ? arrow(control, to, stroke, width) : '',
    leadsBack ? arrow(control, from, stroke, width) : '',
  ]
  return `<g${attributes({ opacity: isDim ? 0.3 : null })}><path${attributes(line)}/>${ends.join('')}</g>`
}

function arrow(before: Point, at: Point, fill: string | undefined, width: number): string {
  const turn = (Math.atan2(at.y - before.y, at.x - before.x) * 180) / Math.PI
  const scale = round(Math.max(1, width / 4))
  const transform = `translate(${xy(at, ' ')}) rotate(${round(turn)}) scale(${scale})`
  return `<path${attributes({ d: 'M0 0L-11 -5L-11 5Z', transform, fill })}/>`
}

function drawNumber({ relations, color, isDim, change }: ExportLine, { middle }: Curve, ink: Ink): string {
  const words = String(relations.length)
  const half = 8 + words.length * 3.5
  const ring = { x: -half, y: -10, width: 2 * half, height: 20, rx: 10 }
  const look = {
    ...ring,
    fill: ink.ground,
    stroke: ink.palette[change ? changeColors[change] : color],
    'stroke-width': 1.5,
  }
  const place = { transform: `translate(${xy(middle, ' ')})`, opacity: isDim ? 0.3 : null }
  return `<g${attributes(place)}><rect${attributes(look)}/><text class="number" dy="4">${words}</text></g>`
}

function drawLine(
  { relation, color, look: styled, isDim, change }: ExportRelation,
  { from, control, to, middle }: Curve,
  ink: Ink,
): string {
  const stroke = ink.palette[change ? changeColors[change] : (styled.line ?? color)]
  const width = change ? changeWidth : styled.width
  const d = `M${xy(from)}Q${xy(control)} ${xy(to)}`
  const isDenied = relation.status === 'DENIED' && !relation.contested
  const turn = (Math.atan2(to.y - control.y, to.x - control.x) * 180) / Math.PI
  const head = {
    d: 'M0 0L-11 -5L-11 5Z',
    transform: `translate(${xy(to, ' ')}) rotate(${round(turn)}) scale(${round(Math.max(1, (width ?? 2) / 4))})`,
    fill: isDenied ? ink.ground : stroke,
    stroke,
  }
  const along = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  const bar = { d: 'M0 -7V7', transform: `translate(${xy(middle, ' ')}) rotate(${round(along)})`, stroke }
  const parts = [
    // Contested goes before status, as on the canvas: that sources differ matters more.
    relation.contested && change !== 'ended'
      ? splitLine(d, stroke, ink, width)
      : `<path${attributes({ d, ...lookOf(change === 'ended' ? 'PLANNED' : relation.status, stroke, width) })}/>`,
    relation.directed ? `<path${attributes(head)}/>` : '',
    isDenied ? `<path${attributes({ ...bar, 'stroke-width': 2 })}/>` : '',
  ]
  return `<g${attributes({ opacity: isDim ? 0.3 : null })}>${parts.join('')}</g>`
}

/** A line of which sources contradict each other: two beside each other. */
export function splitLine(d: string, stroke: string | undefined, { ground }: Ink, width = 2): string {
  const outer = { d, fill: 'none', stroke, 'stroke-width': width + 3 }
  return `<path${attributes(outer)}/><path${attributes({ ...outer, stroke: ground, 'stroke-width': width })}/>`
}

/** A verb on its line, or above it where it would cover it: paper has nothing to point at for the rest. */
function drawVerb(
  { verb, relation, isDim, change }: ExportRelation,
  { from, to, middle, angle }: Curve,
): string {
  const place = {
    transform: `translate(${xy(middle, ' ')}) rotate(${round(angle)})`,
    direction: directionOf(verb.lang),
    'xml:lang': verb.lang,
    opacity: isDim ? 0.3 : null,
  }
  const sign = change ? `${changeSigns[change]} ` : relation.status === 'DENIED' ? '× ' : ''
  const words = `${sign}${verb.value}`
  const hasRoom = hasRoomForVerb(words, Math.hypot(to.x - from.x, to.y - from.y))
  return `<text${attributes(place)} class="verb" dy="${hasRoom ? 4 : -7}">${escapeXml(words)}</text>`
}

function xy({ x, y }: { x: number; y: number }, mark = ','): string {
  return `${round(x)}${mark}${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
