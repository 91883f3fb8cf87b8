import {
  channelIds,
  channels,
  facetIds,
  facets,
  paletteIds,
  scaleIds,
  scales,
  usualStyle,
  type Style,
  type StyleRule,
} from './style.ts'

/** More rules than these no legend can tell. */
const most = 40

/**
 * A style as the address writes it, parts with commas between them: `palette~print`, a scale `width~amount`, and a rule as
 * `facet~what~from~to~channel~look`, for example `amount~USD~1000000000~~width~thick`. Empty for the usual look.
 */
export function writeStyle({ palette, scales: chosen, rules }: Style): string {
  return [
    ...(palette === usualStyle.palette ? [] : [`palette~${palette}`]),
    ...channelIds.flatMap((channel) => (chosen[channel] ? [`${channel}~${chosen[channel]}`] : [])),
    ...rules.map(ruleText),
  ].join(',')
}

/** One rule as the address writes it. */
export function ruleText({ facet, is, min, max, channel, look }: StyleRule): string {
  return [facet, encode(is), min ?? '', max ?? '', channel, encode(look)].join('~')
}

let last: { text: string; read: ReturnType<typeof readAnew> } | null = null

/** The style that a text tells of, and the parts of it that tell nothing. */
export function readStyle(text: string): { style: Style; dropped: readonly string[] } {
  if (last?.text !== text) last = { text, read: readAnew(text) }
  return last.read
}

function readAnew(text: string): { style: Style; dropped: readonly string[] } {
  let style = usualStyle
  const dropped: string[] = []
  // A rule that is written twice is one.
  for (const part of new Set(text.split(','))) {
    if (part === '') continue
    const next = style.rules.length < most ? withPart(style, part.split('~')) : null
    if (next) style = next
    else dropped.push(part)
  }
  return { style, dropped }
}

function withPart(style: Style, parts: readonly string[]): Style | null {
  const [first = '', second = ''] = parts
  if (parts.length === 6) {
    const rule = readRule(parts)
    return rule && { ...style, rules: [...style.rules, rule] }
  }
  if (parts.length !== 2) return null
  if (first === 'palette') {
    const palette = paletteIds.find((id) => id === second)
    return palette ? { ...style, palette } : null
  }
  const scale = scaleIds.find((id) => id === second)
  return scale && scales[scale].channel === first
    ? { ...style, scales: { ...style.scales, [first]: scale } }
    : null
}

function readRule([
  name,
  what = '',
  from = '',
  to = '',
  way,
  seen = '',
]: readonly string[]): StyleRule | null {
  const [facet, channel] = [facetIds.find((id) => id === name), channelIds.find((id) => id === way)]
  const [is, look, min, max] = [decode(what), decode(seen), readNumber(from), readNumber(to)]
  if (!facet || !channel || is === null || look === null || min === undefined || max === undefined)
    return null
  const { of, asks } = facets[facet]
  const isAsked = asks === 'range' ? is === '' || is === 'none' : is !== ''
  const isBound = asks !== 'choice' || (min === null && max === null)
  return of === channels[channel].of && isAsked && isBound && isLook(channel, look)
    ? { facet, is, min, max, channel, look }
    : null
}

/** An icon may be any of the vocabulary's. */
function isLook(channel: StyleRule['channel'], look: string): boolean {
  const { looks }: { looks: readonly string[] } = channels[channel]
  return looks.includes(look) || (channel === 'icon' && /^[a-z0-9-]{1,60}$/.test(look))
}

/** A number of the address; null where none is written, undefined where it is none. */
function readNumber(text: string): number | null | undefined {
  if (text === '') return null
  return /^\d{1,15}(\.\d{1,4})?$/.test(text) ? Number(text) : undefined
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('~', '%7E')
}

function decode(text: string): string | null {
  try {
    const read = decodeURIComponent(text)
    return read.length > 300 ? null : read
  } catch {
    return null
  }
}
