import type { ColumnMapping } from './mapping.ts'

/**
 * The header style of `neo4j-admin database import`: `personId:ID(Person)`, `name`, `:LABEL`, `:START_ID(Person)`,
 * `:TYPE`, `born:int`, `names:string[]`. What a column is by its header alone; null where it is not of this style.
 */
export function neo4jColumn(column: string): ColumnMapping | null {
  const found = /^([^:]*):([A-Z_]+|[a-z]+(?:\[\])?)(?:\(([^)]*)\))?(?:\{.*\})?$/.exec(column)
  if (!found) return null
  const [, name = '', kind = '', space] = found
  const at = { column, because: `":${kind}" in the header says so` }
  const inSpace = space ? { space } : {}
  if (kind === 'ID') return { ...at, field: 'id', ...inSpace }
  if (kind === 'START_ID') return { ...at, field: 'subject', ...inSpace }
  if (kind === 'END_ID') return { ...at, field: 'object', ...inSpace }
  if (kind === 'LABEL') return { ...at, field: 'type', separator: ';' }
  if (kind === 'TYPE') return { ...at, field: 'type' }
  if (kind === 'IGNORE') return { ...at, field: 'ignore' }
  if (!/^[a-z]/.test(kind) || name === '') return null
  return { ...at, field: 'attribute', ...(kind.endsWith('[]') ? { separator: ';' } : {}) }
}

/** The name of a column without its type: `names:string[]` → `names`. */
export function neo4jName(column: string): string {
  return neo4jColumn(column) ? column.replace(/:.*$/, '') : column
}

/** Whether a table has such a header: one of its columns says what no other style says. */
export function isNeo4jHeader(columns: readonly string[]): boolean {
  return columns.some((column) => /:(ID|START_ID|END_ID|LABEL|TYPE)(\(|\{|$)/.test(column))
}
