import { FileRefusal } from '../finding.ts'
import { limits } from '../limits.ts'
import type { Cell, Row } from '../records.ts'
import { dateShape, type DateShape } from './parse-date.ts'
import { numberShape, parseAmount, type NumberShape } from './parse-amount.ts'

/** What the values of a column look like, over the whole file. */
export interface ColumnProfile {
  filled: number
  lists: number
  readonly dates: Map<DateShape, number>
  readonly numbers: Map<NumberShape, number>
  readonly currencies: Map<string, number>
  /** The first value, to show. */
  readonly example: string
}

export interface TableProfile {
  readonly table: string
  rows: number
  readonly columns: Map<string, ColumnProfile>
  /** The first rows, `limits.sampleRows` at most. */
  readonly samples: Row[]
}

/** Looks at every row of every table and keeps counts, not rows: its memory does not grow with the file. */
export class Profiler {
  readonly tables = new Map<string, TableProfile>()
  #sampled = 0

  add(row: Row): void {
    let table = this.tables.get(row.table)
    if (!table) {
      if (this.tables.size >= limits.tables.value) throw new FileRefusal('TOO_MANY_TABLES', row.place)
      table = { table: row.table, rows: 0, columns: new Map(), samples: [] }
      this.tables.set(row.table, table)
    }
    table.rows += 1
    this.#keepSample(table, row)
    for (const [column, cell] of row.cells) addCell(table, column, cell, row)
  }

  #keepSample(table: TableProfile, row: Row): void {
    if (table.samples.length >= limits.sampleRows.value) return
    let size = 0
    for (const cell of row.cells.values())
      size += typeof cell === 'string' ? cell.length : cell.join('').length
    if (this.#sampled + size > limits.recordCharacters.value) return
    this.#sampled += size
    table.samples.push(row)
  }
}

function addCell(table: TableProfile, column: string, cell: Cell, row: Row): void {
  let profile = table.columns.get(column)
  if (!profile) {
    const count = table.columns.size + 1
    if (count > limits.columns.value) throw new FileRefusal('TOO_MANY_COLUMNS', row.place, { count })
    profile = {
      filled: 0,
      lists: 0,
      dates: new Map(),
      numbers: new Map(),
      currencies: new Map(),
      example: typeof cell === 'string' ? cell : cell.join(', '),
    }
    table.columns.set(column, profile)
  }
  profile.filled += 1
  if (typeof cell !== 'string') {
    profile.lists += 1
    return
  }
  // Most cells are plain words: no date and no number is without a digit.
  if (cell.length > 80 || !/\d/.test(cell)) return
  // Every form of a date has a year of four digits.
  if (/\d{4}/.test(cell)) count(profile.dates, dateShape(cell))
  const number = numberShape(cell)
  count(profile.numbers, number)
  if (number === null || /^[-\d.,\s]*$/.test(cell)) return
  const parsed = parseAmount(cell, 'point')
  if ('amount' in parsed) count(profile.currencies, parsed.currency)
}

function count<Key>(counts: Map<Key, number>, key: Key | null): void {
  if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
}

export function sum(counts: ReadonlyMap<unknown, number>): number {
  let total = 0
  for (const each of counts.values()) total += each
  return total
}
