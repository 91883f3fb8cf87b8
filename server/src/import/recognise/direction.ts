import type { Recognised } from './recognised.ts'

/** Which way the columns' names of a table are written; right to left ones are shown so. */
export function recogniseDirection(table: string, columns: readonly string[]): Recognised {
  const hebrew = columns.filter((column) => /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(column)).length
  const isRightToLeft = hebrew * 2 > columns.length
  return {
    what: 'direction',
    value: isRightToLeft ? 'rtl' : 'ltr',
    because: `${hebrew} of ${columns.length} names of columns are written from right to left`,
    isCertain: hebrew === 0 || hebrew === columns.length || isRightToLeft,
    table,
  }
}
