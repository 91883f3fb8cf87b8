import { FileRefusal, finding } from '../finding.ts'
import { limits } from '../limits.ts'
import type { Place, ReadItem } from '../records.ts'

/** The names of a table's columns from its head: trimmed, each once, never empty. Throws TOO_MANY_COLUMNS. */
export function columnsOf(head: readonly string[], place: Place): string[] {
  // A sheet often ends with empty columns that only carry a format.
  const last = head.findLastIndex((cell) => cell.trim() !== '')
  const used = last < 0 ? head : head.slice(0, last + 1)
  if (used.length > limits.columns.value)
    throw new FileRefusal('TOO_MANY_COLUMNS', place, { count: used.length })
  const seen = new Set<string>()
  return used.map((cell, index) => {
    const name = cell.trim() || `column ${index + 1}`
    let unique = name
    for (let more = 2; seen.has(unique); more += 1) unique = `${name} (${more})`
    seen.add(unique)
    return unique
  })
}

/** A row, or its refusal: more cells than columns, or a cell that is too large. Empty cells are left out. */
export function rowOf(
  table: string,
  columns: readonly string[],
  values: readonly string[],
  place: Place,
): ReadItem {
  const cells = new Map<string, string>()
  for (const [index, value] of values.entries()) {
    if (value === '') continue
    const column = columns[index]
    if (column === undefined) {
      if (value.trim() === '') continue
      const details = { count: values.length, columns: columns.length }
      return finding('TOO_MANY_CELLS', place, { value }, details)
    }
    const tooLarge = refuseLargeCell(place, column, value)
    if (tooLarge) return tooLarge
    cells.set(column, value)
  }
  return { kind: 'row', table, place, cells }
}

/** A refusal of a value that is longer than a cell may be; null where it is not. */
export function refuseLargeCell(place: Place, column: string, value: string): ReadItem | null {
  if (value.length <= limits.cellCharacters.value) return null
  return finding('CELL_TOO_LARGE', place, { column, value }, { count: value.length })
}
