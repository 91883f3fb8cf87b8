/** A time of partial dates (`2025`, `2025-11`, `2025-11-12`), each taken as a whole; an end that is null is open. */
export type Period = { from: string | null; to: string | null }

/** A relation's own time, as the API gives it. */
export type Held = { start?: string | null; end?: string | null } | null | undefined

/** Whether what held from its start to its end held on some day of a time; an unknown end is open. */
export function overlaps(held: Held, { from, to }: Period): boolean {
  const [start, end] = [held?.start ?? null, held?.end ?? null]
  return isBy(start, to) && isBy(from, end)
}

/** Whether something began in a time, and, where it has ended, ended in it; what has no date lies in no time. */
export function within(held: Held, { from, to }: Period): boolean {
  const dates = [held?.start, held?.end].filter((date) => date !== null && date !== undefined)
  return dates.length > 0 && dates.every((date) => isBy(from, date) && isBy(date, to))
}

/** The days that a partial date takes, as texts that sort: `2025-11` is `2025-11-01` to `2025-11-31`. */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4)
}

export function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4)
}

/** The last instant of a partial date, by the clock of Greenwich. */
export function endOf(date: string): string {
  const [year, month] = date.split('-')
  const days = date.length === 7 ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : null
  return `${days === null ? lastDay(date) : `${date}-${days}`}T23:59:59.999Z`
}

/** The months from one partial date to another, both included: `2025-11`, `2025-12`, `2026-01`. */
export function monthsBetween(from: string, to: string): string[] {
  const [first, last] = [monthIndex(firstDay(from)), monthIndex(lastDay(to))]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => monthOf(first + at))
}

/** The month `count` after (before, where it is negative) that of a partial date. */
export function monthAfter(date: string, count: number): string {
  return monthOf(monthIndex(firstDay(date)) + count)
}

function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function monthOf(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** Whether one date does not lie wholly after another; an unknown one never does. */
function isBy(one: string | null, other: string | null): boolean {
  return one === null || other === null || firstDay(one) <= lastDay(other)
}
