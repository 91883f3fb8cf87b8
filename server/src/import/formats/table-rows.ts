import { FileRefusal, finding } from '../finding.ts'
import { limits } from '../limits.ts'
import { findEnds, meaningInEntities, meaningInRelations } from '../mapping/header-words.ts'
import { dateShape } from '../mapping/parse-date.ts'
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

/** Lines above a table that are held until it is known whether they are titles. */
const mostTitles = 10

/** Lines of cells in their order, each with whether it only says what the table below it is; never so where no line names columns. */
export async function* withTitles<Line extends { readonly cells: readonly string[] }>(
  lines: AsyncIterable<Line>,
  hasHeader = true,
): AsyncGenerator<readonly [line: Line, isTitle: boolean]> {
  let held: Line[] | null = hasHeader ? [] : null
  for await (const line of lines) {
    if (held) {
      const isAlone = line.cells.filter((cell) => cell.trim() !== '').length <= 1
      if (isAlone && held.length < mostTitles) {
        held.push(line)
        continue
      }
      // Only words that are known as names of columns speak for it: under "name" may stand "Lee, Ann".
      const areTitles = !isAlone && namesColumns(line.cells)
      for (const each of held) yield [each, areTitles]
      held = null
    }
    yield [line, false]
  }
  for (const each of held ?? []) yield [each, false]
}

/** A notice of a line that stands above the table as its title. */
export function titleRow(cells: readonly string[], place: Place): ReadItem {
  return finding('TITLE_ROW', place, { value: cells.find((cell) => cell.trim() !== '')?.trim() ?? '' })
}

function namesColumns(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (new Set(names).size < names.length) return false
  if (names.some((name) => /^[-+]?\d[\d.,]*$/.test(name) || dateShape(name) !== null)) return false
  return (
    findEnds(names) !== null ||
    names.some((name) => meaningInEntities(name) !== null || meaningInRelations(name) !== null)
  )
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
