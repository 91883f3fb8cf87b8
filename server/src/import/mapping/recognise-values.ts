import type { Recognised } from '../recognise/recognised.ts'
import type { Field } from './fields.ts'
import type { ColumnMapping } from './mapping.ts'
import type { DecimalMark } from './parse-amount.ts'
import type { DateOrder } from './parse-date.ts'
import type { ColumnProfile, TableProfile } from './profile.ts'

type Found<Value extends string> = Recognised & { readonly value: Value }

/** The order of day and month, from every date of the table; null where it has none. */
export function recogniseDateOrder(
  profile: TableProfile,
  columns: readonly ColumnMapping[],
): Found<DateOrder> | null {
  const dates = profilesOf(profile, columns, ['startDate', 'endDate', 'date', 'sourcePublishedAt'])
  if (dates.length === 0) return null
  const total = (shape: 'dmy' | 'mdy' | 'either') =>
    dates.reduce((sum, each) => sum + (each.dates.get(shape) ?? 0), 0)
  const [dayFirst, monthFirst, either] = [total('dmy'), total('mdy'), total('either')]
  const say = (value: DateOrder, because: string, isCertain: boolean) =>
    ({ what: 'dateOrder', table: profile.table, value, because, isCertain }) as const
  if (dayFirst + monthFirst + either === 0)
    return say('dmy', 'every date says its order by itself, like 2025-11-12', true)
  if (dayFirst === 0 && monthFirst === 0) {
    return say(
      'dmy',
      `all ${either} dates like 3/4/2025 can be read both ways; the day is taken first`,
      false,
    )
  }
  const [value, sure, against] =
    dayFirst >= monthFirst
      ? (['dmy', dayFirst, monthFirst] as const)
      : (['mdy', monthFirst, dayFirst] as const)
  return say(
    value,
    `${sure} dates can only be read so${against ? `, but ${against} only the other way` : ''}`,
    against === 0,
  )
}

/** The decimal mark, from every amount of the table; null where it has none. */
export function recogniseDecimalMark(
  profile: TableProfile,
  columns: readonly ColumnMapping[],
): Found<DecimalMark> | null {
  const amounts = profilesOf(profile, columns, ['amount', 'amountMin', 'amountMax'])
  if (amounts.length === 0) return null
  const total = (shape: 'point' | 'comma' | 'either') =>
    amounts.reduce((sum, each) => sum + (each.numbers.get(shape) ?? 0), 0)
  const [point, comma, either] = [total('point'), total('comma'), total('either')]
  const say = (value: DecimalMark, because: string, isCertain: boolean) =>
    ({ what: 'decimalMark', table: profile.table, value, because, isCertain }) as const
  if (point + comma + either === 0) return say('point', 'every amount is written without marks', true)
  if (point === 0 && comma === 0) {
    return say(
      'point',
      `all ${either} amounts like 1,234 can be read both ways; the comma is taken for groups of digits`,
      false,
    )
  }
  const [value, sure, against] =
    point >= comma ? (['point', point, comma] as const) : (['comma', comma, point] as const)
  return say(
    value,
    `${sure} amounts can only be read so${against ? `, but ${against} only the other way` : ''}`,
    against === 0,
  )
}

/** The currency of each column of amounts, from its header or its cells. */
export function recogniseCurrency(profile: TableProfile, columns: readonly ColumnMapping[]): Recognised[] {
  const hasColumn = columns.some(({ field }) => field === 'currency')
  return columns.flatMap(({ column, field, currency }): Recognised[] => {
    if (field !== 'amount' && field !== 'amountMin' && field !== 'amountMax') return []
    const at = { what: 'currency', table: profile.table, column } as const
    if (currency) return [{ ...at, value: currency, because: 'the header names it', isCertain: true }]
    const found = [...(profile.columns.get(column)?.currencies ?? [])].sort((a, b) => b[1] - a[1])
    if (found.length > 0) {
      const value = found.map(([code]) => code).join(', ')
      return [{ ...at, value, because: 'the amounts carry its sign or code', isCertain: true }]
    }
    return hasColumn
      ? []
      : [{ ...at, value: '', because: 'neither header nor cells name one', isCertain: false }]
  })
}

function profilesOf(
  profile: TableProfile,
  columns: readonly ColumnMapping[],
  fields: readonly Field[],
): ColumnProfile[] {
  return columns
    .filter(({ field }) => fields.includes(field))
    .flatMap(({ column }) => profile.columns.get(column) ?? [])
}
