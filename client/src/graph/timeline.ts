import { monthsBetween, type Held } from './period.ts'

/** The units of a time axis (months, or years where there would be too many), and how much begins in each. */
export type Timeline = { units: readonly string[]; counts: readonly number[]; undated: number }

/** A part of the axis, by its first and last unit. */
export type Span = { from: number; to: number }

/** How a timeline plays: a part that moves on, one that grows from its beginning, or one that has to hold things whole. */
export const playModes = ['sliding', 'growing', 'within'] as const
export type PlayMode = (typeof playModes)[number]

/** More months than these have no room for a bar each. */
const mostMonths = 120
const leastMonths = 12

/**
 * When things began: the axis goes from the first date to the last one, a year at least. What is known by its year alone is
 * spread over its months.
 */
export function timelineOf(held: readonly Held[]): Timeline {
  const dates = held
    .flatMap((each) => [each?.start, each?.end])
    .filter((date) => date !== null && date !== undefined)
  const sorted = dates.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return { units: [], counts: [], undated: held.length }
  const months = atLeastAYear(monthsBetween(first, last))
  const isByYear = months.length > mostMonths
  const units = isByYear ? [...new Set(months.map((month) => month.slice(0, 4)))] : months
  const places = new Map(units.map((unit, at) => [unit, at]))
  const counts = units.map(() => 0)
  const add = (unit: string, share: number): void => {
    const at = places.get(unit)
    if (at !== undefined) counts[at] = (counts[at] ?? 0) + share
  }
  let undated = 0
  for (const each of held) {
    const date = each?.start ?? each?.end
    if (date === null || date === undefined) undated += 1
    else if (isByYear) add(date.slice(0, 4), 1)
    else if (date.length > 4) add(date.slice(0, 7), 1)
    else for (const month of monthsBetween(date, date)) add(month, 1 / 12)
  }
  return { units, counts, undated }
}

/** The spans that playing shows one after the other, from where the chosen one stands (from the beginning, where it ends last). */
export function playFrames(count: number, span: Span, mode: PlayMode): Span[] {
  const last = count - 1
  const width = span.to - span.from
  const isWhole = width >= last
  if (mode === 'growing') {
    const begin = span.to >= last ? 0 : span.to
    const from = isWhole ? 0 : Math.min(span.from, begin)
    return Array.from({ length: last - begin + 1 }, (_, at) => ({ from, to: begin + at }))
  }
  const room = isWhole ? Math.max(0, Math.ceil(count / 6) - 1) : width
  const begin = span.to >= last ? 0 : span.from
  return Array.from({ length: Math.max(1, last - room - begin + 1) }, (_, at) => ({
    from: begin + at,
    to: begin + at + room,
  }))
}

/** A span after one of its ends, or all of it, was moved by some units; it stays on the axis and never turns round. */
export function moved(span: Span, part: 'from' | 'to' | 'all', by: number, count: number): Span {
  const last = count - 1
  if (part === 'from') return { ...span, from: Math.min(span.to, Math.max(0, span.from + by)) }
  if (part === 'to') return { ...span, to: Math.max(span.from, Math.min(last, span.to + by)) }
  const way = Math.max(-span.from, Math.min(last - span.to, by))
  return { from: span.from + way, to: span.to + way }
}

function atLeastAYear(months: readonly string[]): string[] {
  const [first = '', last = ''] = [months[0], months.at(-1)]
  if (months.length >= leastMonths) return [...months]
  return monthsBetween(first.slice(0, 4), last.slice(0, 4))
}
