/** A date as far as it is known: `2025`, `2025-11` or `2025-11-12`; years 0001 to 9999. */
export type PartialDate = string

/** A time from the first day of `from` to the last day of `to`; null is an open end. */
export interface Span {
  readonly from: PartialDate | null
  readonly to: PartialDate | null
}

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Why a text is not a partial date; null where it is one. */
export function checkPartialDate(text: string): string | null {
  const match = form.exec(text)
  if (!match) return 'a date is written as 2025, 2025-11 or 2025-11-12'
  const [, year = '', month, day] = match
  if (year === '0000') return 'years go from 0001 to 9999'
  if (month === undefined) return null
  const length = daysInMonth(Number(year), Number(month))
  if (length === 0) return `there is no month ${month}`
  if (day === undefined || (Number(day) >= 1 && Number(day) <= length)) return null
  return `${year}-${month} has no day ${day}, its last one is ${length}`
}

/** Why a span cannot be: a bad date, or an end before the start; null where it can. */
export function checkSpan(span: Span): string | null {
  for (const date of [span.from, span.to]) {
    const reason = date === null ? null : checkPartialDate(date)
    if (reason) return reason
  }
  if (span.from === null || span.to === null || earliestDay(span.from) <= latestDay(span.to)) return null
  return `it ends (${span.to}) before it begins (${span.from})`
}

/** The first day that the date may mean, as an ISO day: `2025-11` → `2025-11-01`. */
export function earliestDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4)
}

/** The last day that the date may mean, as an ISO day: `2024-02` → `2024-02-29`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`
}

/** Orders by the first possible day, then the less precise date first; negative where `a` comes first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const [first, second] = [earliestDay(a), earliestDay(b)]
  if (first !== second) return first < second ? -1 : 1
  return a.length - b.length
}

/** Whether two spans may have a day in common, as far as both are known. */
export function spansOverlap(a: Span, b: Span): boolean {
  return beginsByEndOf(a, b) && beginsByEndOf(b, a)
}

/** Whether every day that `inner` may mean lies within `outer`. An open end is only within an open end. */
export function spanContains(outer: Span, inner: Span): boolean {
  const startsWithin =
    outer.from === null || (inner.from !== null && earliestDay(outer.from) <= earliestDay(inner.from))
  const endsWithin = outer.to === null || (inner.to !== null && latestDay(inner.to) <= latestDay(outer.to))
  return startsWithin && endsWithin
}

function beginsByEndOf(a: Span, b: Span): boolean {
  return a.from === null || b.to === null || earliestDay(a.from) <= latestDay(b.to)
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0)
}
