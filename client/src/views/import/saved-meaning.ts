import type { TableFragment } from '../../api/generated/import-operations.ts'
import { toInput } from './table-fields.ts'

type Column = TableFragment['columns'][number]

/** What the columns of a table meant: the words of a saved mapping, of the page and of the command line alike. */
type SavedTable = Partial<Omit<TableFragment, 'columns' | 'rows'>> & {
  columns: readonly (Partial<Column> & { column: string; field: string })[]
}

/** The text of a file that says what the columns of some tables mean (`docs/import.md`). */
export function meaningFile(tables: readonly TableFragment[]): string {
  const told = tables.map((table) => {
    const { columns, ...rest } = toInput(table)
    return { ...rest, columns: columns.map(said) }
  })
  return `${JSON.stringify({ kesherMapping: 1, tables: told }, null, 2)}\n`
}

/** What such a file says; null where it is none. What a meaning may be is for the server to judge. */
export function readMeaning(text: string): readonly SavedTable[] | null {
  try {
    const { kesherMapping, tables } = JSON.parse(text) as { kesherMapping?: unknown; tables?: unknown }
    const isOne = kesherMapping === 1 && Array.isArray(tables) && tables.every(isTable)
    return isOne ? (tables as SavedTable[]) : null
  } catch {
    return null
  }
}

/**
 * A table with the meanings that were saved for one like it: of the same name, else the one with which it shares most
 * columns, since next month's file has another name. Columns that it does not know keep theirs.
 */
export function withMeaning(table: TableFragment, saved: readonly SavedTable[]): TableFragment {
  const names = new Set(table.columns.map(({ column }) => column))
  const shared = (one: SavedTable): number => one.columns.filter(({ column }) => names.has(column)).length
  const [likest] = saved.toSorted((a, b) => shared(b) - shared(a))
  const found = saved.find((one) => one.table === table.table) ?? likest
  if (!found || shared(found) === 0) return table
  const { columns, table: _name, ...rest } = found
  return {
    ...table,
    ...rest,
    columns: table.columns.map((column) => ({
      ...column,
      ...columns.find((one) => one.column === column.column),
    })),
  }
}

function said<Told extends object>(column: Told): Partial<Told> {
  return Object.fromEntries(Object.entries(column).filter(([, value]) => value !== null)) as Partial<Told>
}

function isTable(value: unknown): value is SavedTable {
  const columns = typeof value === 'object' && value !== null && 'columns' in value ? value.columns : null
  return Array.isArray(columns) && columns.every(isColumn)
}

function isColumn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return (
    'column' in value &&
    'field' in value &&
    [value.column, value.field].every((text) => typeof text === 'string')
  )
}
