import type { TableFragment, TypeWordsFragment } from '../../api/generated/import-operations.ts'
import { toInput } from './table-fields.ts'
import { toTypeInput } from './type-words.ts'

type Column = TableFragment['columns'][number]

/** What the columns of a table meant: the words of a saved mapping, of the page and of the command line alike. */
type SavedTable = Partial<Omit<TableFragment, 'columns' | 'rows'>> & {
  columns: readonly (Partial<Column> & { column: string; field: string })[]
}

/** What such a file says: meanings of tables, and how types are called that may be new. */
export type SavedMeaning = { tables: readonly SavedTable[]; types: readonly TypeWordsFragment[] }

/** The text of a file that says what the columns of some tables mean and how new types are called (`docs/import.md`). */
export function meaningFile(
  tables: readonly TableFragment[],
  types: readonly TypeWordsFragment[] = [],
): string {
  const told = tables.map((table) => {
    const { columns, ...rest } = toInput(table)
    return { ...rest, columns: columns.map(said) }
  })
  const words = types.map(toTypeInput).map(({ label, inverse, ...type }) => {
    return { ...type, label: mapOf(label), inverse: mapOf(inverse ?? []) }
  })
  const named = words.length > 0 ? { types: words } : {}
  return `${JSON.stringify({ kesherMapping: 1, tables: told, ...named }, null, 2)}\n`
}

/** What such a file says; null where it is none. What a meaning may be is for the server to judge. */
export function readMeaning(text: string): SavedMeaning | null {
  try {
    const saved = JSON.parse(text) as { kesherMapping?: unknown; tables?: unknown; types?: unknown }
    const { kesherMapping, tables, types = [] } = saved
    if (kesherMapping !== 1 || !Array.isArray(tables) || !Array.isArray(types)) return null
    if (!tables.every(isTable) || !types.every(isType)) return null
    return { tables, types: types.map(wordsOf) }
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

/** A type as a mapping has it: languages and words as a map. */
type SavedType = { kind: string; type: string; label?: Words; inverse?: Words; color?: string }
type Words = Readonly<Record<string, string>>

function wordsOf({ kind, type, label = {}, inverse = {}, color = 'gray' }: SavedType): TypeWordsFragment {
  return { kind, type, label: listOf(label), inverse: listOf(inverse), color }
}

function listOf(words: Words): TypeWordsFragment['label'] {
  return Object.entries(words).map(([lang, value]) => ({ lang, value }))
}

function mapOf(words: TypeWordsFragment['label']): Words {
  return Object.fromEntries(words.map(({ lang, value }) => [lang, value]))
}

function isType(value: unknown): value is SavedType {
  if (typeof value !== 'object' || value === null) return false
  const { kind, type, label = {}, inverse = {} } = value as Record<string, unknown>
  return typeof kind === 'string' && typeof type === 'string' && isWords(label) && isWords(inverse)
}

function isWords(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((word) => typeof word === 'string')
  )
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
