import { checkText } from '../../model/check-text.ts'
import { RowRefusal, finding } from '../finding.ts'
import { checkSourceId } from '../check-source-id.ts'
import type { Cell, Finding, Row, Texts } from '../records.ts'
import type { Field } from './fields.ts'
import type { ColumnMapping, TableMapping } from './mapping.ts'
import { currencyOf, parseAmount } from './parse-amount.ts'
import { parseDate } from './parse-date.ts'

const bidiControls = /[\u202a-\u202e\u2066-\u2069]/

/** Text in which nothing that is looked for can be. */
const plainAscii = /^[\x20-\x7e]*$/
const directionMarks = /[\u200e\u200f\u061c\ufeff]/g

/** The values of one row by field, checked. Every reader of a value throws RowRefusal with column and value. */
export class RowValues {
  readonly notices: Finding[] = []
  readonly #row: Row
  readonly #mapping: TableMapping
  readonly #columns: ReadonlyMap<Field, readonly ColumnMapping[]>

  constructor(row: Row, mapping: TableMapping, columns: ReadonlyMap<Field, readonly ColumnMapping[]>) {
    this.#row = row
    this.#mapping = mapping
    this.#columns = columns
  }

  /** Every value of a field with its column; lists and cells with a separator are taken apart. */
  all(field: Field): { value: string; column: ColumnMapping }[] {
    return (this.#columns.get(field) ?? []).flatMap((column) => {
      const cell = this.#row.cells.get(column.column)
      if (cell === undefined) return []
      const parts = typeof cell !== 'string' ? cell : column.separator ? cell.split(column.separator) : [cell]
      return parts.flatMap((part) => {
        const value = part.trim()
        if (value === '') return []
        this.#checkText(value, column.column)
        return [{ value, column }]
      })
    })
  }

  first(field: Field): { value: string; column: ColumnMapping } | null {
    // Asked for some twenty fields of every row, most of which have one plain column or none.
    const columns = this.#columns.get(field)
    const [column] = columns ?? []
    if (!column) return null
    const cell = this.#row.cells.get(column.column)
    if (columns?.length !== 1 || typeof cell !== 'string' || column.separator)
      return this.all(field)[0] ?? null
    const value = cell.trim()
    if (value === '') return null
    this.#checkText(value, column.column)
    return { value, column }
  }

  text(field: Field): string | null {
    return this.first(field)?.value ?? null
  }

  texts(field: Field): Texts {
    const found = this.all(field)
    if (found.length === 0) return {}
    return Object.fromEntries(found.map(({ value, column }) => [column.lang ?? 'und', value]))
  }

  /** An id as the file gives it, within its space; without the marks of direction that spreadsheets leave in cells. */
  id(field: Field): string | null {
    const found = this.first(field)
    if (!found) return null
    const id = found.value.replace(directionMarks, '')
    const reason = checkSourceId(id)
    if (reason !== null) throw this.refuse('BAD_ID', found, { reason })
    return found.column.space ? `${found.column.space}:${id}` : id
  }

  /** A name that stands for an id: one line, one blank between words. */
  nameAsId(field: Field): string | null {
    const found = this.first(field)
    if (!found) return null
    const id = found.value.replace(directionMarks, '').replace(/\s+/gu, ' ').trim()
    const reason = checkSourceId(id)
    if (reason !== null) throw this.refuse('BAD_ID', found, { reason })
    return id
  }

  date(field: Field): string | null {
    const found = this.first(field)
    if (!found) return null
    const parsed = parseDate(found.value, this.#mapping.dateOrder)
    if ('reason' in parsed) throw this.refuse('BAD_DATE', found, parsed)
    return parsed.date
  }

  amount(field: Field): { amount: string; currency: string | null } | null {
    const found = this.first(field)
    if (!found) return null
    const parsed = parseAmount(found.value, this.#mapping.decimalMark)
    if ('reason' in parsed) throw this.refuse('BAD_AMOUNT', found, parsed)
    return { amount: parsed.amount, currency: parsed.currency ?? found.column.currency ?? null }
  }

  currency(field: Field): string | null {
    const found = this.first(field)
    if (!found) return null
    const code = currencyOf(found.value)
    if (code === null) throw this.refuse('BAD_CURRENCY', found)
    return code
  }

  number(field: Field, least: number, most: number): number | null {
    const found = this.first(field)
    if (!found) return null
    const number = /^[-+]?\d+(\.\d+)?%?$/.test(found.value) ? Number.parseFloat(found.value) : Number.NaN
    if (!(number >= least && number <= most)) throw this.refuse('BAD_NUMBER', found, { least, most })
    return number
  }

  choice<Choice extends string>(field: Field, choices: readonly Choice[]): Choice | null {
    const found = this.first(field)
    if (!found) return null
    const choice = choices.find((each) => each === found.value.toUpperCase())
    if (!choice) throw this.refuse('BAD_CHOICE', found, { choices: choices.join(', ') })
    return choice
  }

  url(field: Field): string | null {
    const found = this.first(field)
    if (!found) return null
    if (!/^https?:\/\/\S+$/i.test(found.value) || !URL.canParse(found.value))
      throw this.refuse('BAD_URL', found)
    return found.value
  }

  /** The columns that are kept as they are. */
  attributes(): Record<string, Cell> {
    const kept: Record<string, Cell> = {}
    for (const { column, separator } of this.#columns.get('attribute') ?? []) {
      const cell = this.#row.cells.get(column)
      if (cell === undefined) continue
      for (const part of typeof cell === 'string' ? [cell] : cell) this.#checkText(part, column)
      // An own property whatever the column is called: a file may call it "__proto__".
      Object.defineProperty(kept, column, {
        value: typeof cell === 'string' && separator ? cell.split(separator) : cell,
        enumerable: true,
      })
    }
    return kept
  }

  refuse(
    code: ConstructorParameters<typeof RowRefusal>[0],
    found: { value: string; column: ColumnMapping },
    details: Record<string, string | number> = {},
  ): RowRefusal {
    return new RowRefusal(code, this.#row.place, { column: found.column.column, value: found.value }, details)
  }

  #checkText(value: string, column: string): void {
    if (plainAscii.test(value)) return
    const reason = checkText(value, { max: Number.POSITIVE_INFINITY, blank: true })
    if (reason !== null) throw new RowRefusal('BAD_TEXT', this.#row.place, { column, value }, { reason })
    if (bidiControls.test(value))
      this.notices.push(finding('BIDI_CONTROLS', this.#row.place, { column, value }))
  }
}

const byMapping = new WeakMap<TableMapping, ReadonlyMap<Field, readonly ColumnMapping[]>>()

/** The columns of a mapping by field; kept, since it is asked for every row. */
export function columnsByField(mapping: TableMapping): ReadonlyMap<Field, readonly ColumnMapping[]> {
  let columns = byMapping.get(mapping)
  if (!columns) {
    const grouped = new Map<Field, ColumnMapping[]>()
    for (const column of mapping.columns) {
      const same = grouped.get(column.field)
      if (same) same.push(column)
      else grouped.set(column.field, [column])
    }
    columns = grouped
    byMapping.set(mapping, columns)
  }
  return columns
}
