import type { TableFragment } from '../../api/generated/import-operations.ts'
import type { ImportTableInput } from '../../api/generated/import-operations.ts'

/** What the columns of a table may be, by what its rows become, in the order in which they are offered. */
export const tableFields = {
  entities: ['id', 'name', 'alias', 'type', 'summary', 'externalId', 'lat', 'lng', 'attribute', 'ignore'],
  relations: [
    'key',
    'subject',
    'object',
    'subjectName',
    'objectName',
    'subjectType',
    'objectType',
    'type',
    'role',
    'directed',
    'startDate',
    'endDate',
    'date',
    'amount',
    'amountMin',
    'amountMax',
    'amountApproximate',
    'currency',
    'status',
    'stance',
    'confidence',
    'statement',
    'locator',
    'sourceTitle',
    'sourceUrl',
    'sourcePublisher',
    'sourcePublishedAt',
    'attribute',
    'ignore',
  ],
} as const

/** What the rows of a table may become. */
export const tableKinds = ['relations', 'entities', 'nothing'] as const

export type TableKind = (typeof tableKinds)[number]

export function fieldsOf(makes: string): readonly string[] {
  return makes === 'entities' ? tableFields.entities : tableFields.relations
}

/** A table whose rows become something else; columns that mean nothing there are kept beside. */
export function madeInto(table: TableFragment, makes: TableKind): TableFragment {
  const fields = fieldsOf(makes)
  const columns = table.columns.map((column) =>
    fields.includes(column.field) ? column : { ...column, field: 'attribute' },
  )
  // Who makes relations of a table that was taken for something else has their ends nowhere but in it.
  return { ...table, makes, columns, ...(makes === 'relations' ? { ends: 'implied' } : {}) }
}

/** The table with another meaning of one of its columns. */
export function withField(table: TableFragment, name: string, field: string): TableFragment {
  const columns = table.columns.map((column) => (column.column === name ? { ...column, field } : column))
  return { ...table, columns }
}

/** A table as it is handed back to the server. */
export function toInput({ rows: _rows, columns, ...table }: TableFragment): ImportTableInput {
  return { ...table, columns: columns.map(({ values: _values, ...column }) => column) }
}
