/** What a cell is sorted by; null stands for a fact that is not known. */
export type SortKey = string | number | null

export type Order = 'ascending' | 'descending'

/**
 * Rows by one key, text as the reader's language sorts it, numbers by size. What is not known comes last in both
 * directions; equal rows stay in the order in which they came.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortKey,
  order: Order,
  lang: string,
): Row[] {
  const { compare } = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' })
  const sign = order === 'ascending' ? 1 : -1
  return rows.toSorted((one, other) => {
    const [left, right] = [keyOf(one), keyOf(other)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
    return sign * compare(String(left), String(right))
  })
}
