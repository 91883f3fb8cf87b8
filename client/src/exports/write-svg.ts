import { changeColors, changeKinds, changeSigns, changeWidth } from '../graph/comparison.ts'
import { formatDate } from '../i18n/format.ts'
import type { Translate } from '../i18n/i18n.ts'
import { directionOf, languages } from '../i18n/languages.ts'
import type { Ink } from './colors.ts'
import type { Mark } from './curves.ts'
import { drawLines, lookOf, splitLine } from './draw-lines.ts'
import { drawGroup, drawMark, drawSmallMark, markOf, markOfGroup, type IconFiles } from './draw-marks.ts'
import { attributes, escapeXml } from '../../../file-formats/escape-xml.ts'
import { sourceWords } from './source-words.ts'
import { drawn } from '../graph/style.ts'
import { mapFrame, unplacedAt } from '../layout/project.ts'
import type { ExportRule, Subject } from './subject.ts'

/** What a picture is drawn with: colours, the vocabulary's icons, and the letters as CSS that needs nothing from elsewhere. */
export type Look = { ink: Ink; icons: IconFiles; fontFace: string; outline?: string }

/** What stands round a picture: all that it is read by, or its legend alone, where title and sources stand beside it. */
export type Frame = 'whole' | 'legend'

const margin = 40
const leastWidth = 640
const most = { sources: 12 }
const row = 24
const gap = 38
const lineHeight = 19
const character = 7.4

/** A picture of what is seen, with title, legend, date and sources; all words are text, each in its own direction. */
export function writeSvg(subject: Subject, t: Translate, look: Look, frame: Frame = 'whole'): string {
  const { groups, lines, lang, title } = subject
  const isWhole = frame === 'whole'
  const folded = new Set(groups.flatMap(({ members }) => members))
  const entities = subject.entities.filter((each) => !folded.has(each))
  const { ink, icons, fontFace } = look
  const marks = new Map([
    ...entities.map((each) => [each.entity.id, markOf(each)] as const),
    ...groups.map((each) => [each.id, markOfGroup(each)] as const),
  ])
  const box = boxOf(marks.values())
  const width = Math.max(leastWidth, box.width) + 2 * margin
  const foot = drawFoot(subject, t, look, width - 2 * margin, isWhole)
  const head = isWhole ? 76 : margin
  const height = head + box.height + margin + foot.height + margin
  const isRtl = languages[lang].dir === 'rtl'
  const start = isRtl ? width - margin : margin
  const shift = { x: (width - box.width) / 2 - box.x, y: head - box.y }
  const canvas = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
    width: Math.round(width),
    height: Math.round(height),
    'xml:lang': lang,
    role: 'img',
  }
  return [
    `<svg${attributes(canvas)}>`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${fontFace}${rules(ink)}</style>`,
    `<rect width="100%" height="100%" fill="${escapeXml(ink.ground)}"/>`,
    ...(isWhole ? [text(title, { x: start, y: 44, class: 'title', direction: languages[lang].dir })] : []),
    `<g${attributes({ transform: `translate(${Math.round(shift.x)} ${Math.round(shift.y)})` })}>`,
    ...(subject.onMap ? drawGround(subject, box, t, look) : []),
    ...drawLines(lines, marks, ink),
    ...entities.map((each) => drawMark(each, ink, icons)),
    ...groups.map((each) => drawGroup(each, ink, icons)),
    '</g>',
    `<g${attributes({ transform: `translate(${start} ${Math.round(head + box.height + margin)})` })}>`,
    ...foot.parts,
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** The part of the map that the picture stands on, and what it says of those who have no place. */
function drawGround({ entities, lang }: Subject, box: Box, t: Translate, { ink, outline }: Look): string[] {
  const { x, y, width, height } = box
  const { left, top, right, bottom } = mapFrame
  const view = { x, y, width, height, viewBox: `${x} ${y} ${width} ${height}`, overflow: 'hidden' }
  const frame = { x: left, y: top, width: right - left, height: bottom - top, fill: 'none' }
  const shores = {
    d: outline ?? '',
    fill: ink.soft,
    'fill-opacity': 0.1,
    stroke: ink.soft,
    'stroke-opacity': 0.4,
  }
  const below = entities.filter((each) => each.y > bottom)
  const middle = below.reduce((sum, each) => sum + each.x, 0) / Math.max(1, below.length)
  const place = { x: middle, y: unplacedAt.y, class: 'name', direction: languages[lang].dir }
  return [
    `<svg${attributes(view)}><path${attributes(shores)}/><rect${attributes({ ...frame, stroke: ink.soft, 'stroke-opacity': 0.3 })}/></svg>`,
    ...(below.length > 0 ? [text(t('map.unplaced'), place)] : []),
  ]
}

function rules({ ink, soft, ground }: Ink): string {
  return [
    `text{font-family:'Rubik Variable','Rubik',Arial,sans-serif;fill:${ink};unicode-bidi:isolate}`,
    `.title{font-size:22px;font-weight:700}`,
    `.name{font-size:13px;font-weight:500;text-anchor:middle;paint-order:stroke;stroke:${ground};stroke-width:4px}`,
    `.verb{font-size:11px;fill:${soft};text-anchor:middle;paint-order:stroke;stroke:${ground};stroke-width:6px;stroke-linejoin:round}`,
    `.number{font-size:12px;font-weight:700;text-anchor:middle}`,
    `.small{font-size:12px;fill:${soft}}`,
  ].join('')
}

type Foot = { parts: string[]; height: number }

/** Legend, sources and date, from the side where reading begins; x grows in the reading direction. */
function drawFoot(
  subject: Subject,
  t: Translate,
  { ink, icons }: Look,
  width: number,
  isWhole: boolean,
): Foot {
  const { lang, sources, date, link, relations, rules, compared } = subject
  const dir = languages[lang].dir
  const sign = dir === 'rtl' ? -1 : 1
  const parts: string[] = []
  let [x, y] = [0, 0]
  const entry = (sample: string, words: string, room: number): void => {
    const need = Math.round(room + words.length * character + 22)
    if (x > 0 && x + need > width) [x, y] = [0, y + row]
    parts.push(`<g${attributes({ transform: `translate(${sign * (x + room / 2 - 5)} ${y})` })}>${sample}</g>`)
    parts.push(text(words, { x: sign * (x + room), y: y + 4, class: 'small', direction: dir }))
    x += need
  }
  const isRecolored = subject.entities.every(({ look }) => look.color !== undefined)
  for (const [, type] of typesOf(subject)) {
    const mark = isRecolored ? { ...type, color: 'gray' } : type
    entry(drawSmallMark(mark, ink, icons), type.label, 28)
  }
  const told = relations.filter(({ relation }) => !relation.contested)
  for (const status of new Set(told.map(({ relation }) => relation.status))) {
    const path = attributes({ d: 'M-14 0H14', ...lookOf(status, ink.soft) })
    const bar = status === 'DENIED' ? `<path${attributes({ d: 'M0 -5V5', stroke: ink.soft })}/>` : ''
    entry(`<path${path}/>${bar}`, t(`status.${status}`), 42)
  }
  if (told.length < relations.length) entry(splitLine('M-14 0H14', ink.soft, ink), t('status.contested'), 42)
  for (const { channel, look, words, count } of rules) {
    const sample = sampleOf(channel, look, ink, icons)
    entry(sample, t('style.counted', { words, count }), channel === 'line' || channel === 'width' ? 42 : 28)
  }
  if (compared !== null) {
    ;[x, y] = [0, y + row]
    parts.push(text(compared, { x, y: y + 4, class: 'small', direction: dir }))
    ;[x, y] = [0, y + row]
    for (const kind of changeKinds) {
      const count = relations.filter(({ change }) => change === kind).length
      if (count === 0) continue
      const line = lookOf(
        kind === 'ended' ? 'PLANNED' : 'ACTIVE',
        ink.palette[changeColors[kind]],
        changeWidth,
      )
      const words = `${changeSigns[kind]} ${t(`changeKind.${kind}`, { count })}`
      entry(`<path${attributes({ d: 'M-14 0H14', ...line })}/>`, words, 42)
    }
  }
  if (!isWhole) return { parts, height: y }
  ;[x, y] = [0, y + gap]
  const line = (words: string, lang: string): void => {
    parts.push(text(words, { x: 0, y, class: 'small', direction: dir, 'xml:lang': lang }))
    y += lineHeight
  }
  if (sources.length > 0) line(t('export.sources'), lang)
  for (const source of sources.slice(0, most.sources)) {
    // The list reads in the page's direction; a title in the other language keeps its own order inside.
    const [open, close] =
      directionOf(source.title.lang) === 'rtl' ? ['\u2067', '\u2069'] : ['\u2066', '\u2069']
    line(`• ${open}${sourceWords(source, lang)}${close}`, source.title.lang)
  }
  if (sources.length > most.sources)
    line(t('export.moreSources', { count: sources.length - most.sources }), lang)
  line(t('export.made', { date: formatDate(date, lang), address: new URL(link).origin }), lang)
  return { parts, height: y }
}

function sampleOf(channel: ExportRule['channel'], look: string, ink: Ink, icons: IconFiles): string {
  const { color = 'gray', icon = '', size = 1, line, width } = drawn(channel, look)
  if (channel === 'line' || channel === 'width') {
    const stroke = line === undefined ? ink.soft : ink.palette[line]
    return `<path${attributes({ d: 'M-14 0H14', ...lookOf('ACTIVE', stroke, width) })}/>`
  }
  const mark = drawSmallMark({ color, icon, shape: 'disc' }, ink, icons)
  return channel === 'size' ? `<g transform="scale(${size * 0.55})">${mark}</g>` : mark
}

function typesOf({ entities }: Subject): Map<string, Subject['entities'][number]['type']> {
  return new Map(entities.map(({ entity, type }) => [entity.type, type]))
}

function text(words: string, place: Readonly<Record<string, string | number>>): string {
  return `<text${attributes(place)}>${escapeXml(words)}</text>`
}

type Box = { x: number; y: number; width: number; height: number }

function boxOf(marks: Iterable<Mark>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, radius, label } of marks) {
    const side = Math.max(radius, label.side)
    left = Math.min(left, x - side)
    right = Math.max(right, x + side)
    top = Math.min(top, y - radius)
    bottom = Math.max(bottom, y + label.bottom)
  }
  if (left === Infinity) return { x: 0, y: 0, width: 0, height: 0 }
  // Parallel lines bend out of the box of the marks.
  const room = 40
  return { x: left - room, y: top - room, width: right - left + 2 * room, height: bottom - top + 2 * room }
}
