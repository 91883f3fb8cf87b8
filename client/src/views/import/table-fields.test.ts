import { expect, test } from 'vitest'
import { entityFields, relationFields } from '../../../../server/src/import/mapping/fields.ts'
import { madeInto, tableFields, toInput, withField } from './table-fields.ts'

const table = {
  table: 'ties.csv',
  rows: 2,
  makes: 'relations',
  entityType: 'Thing',
  relationType: 'RELATED_TO',
  ends: 'implied',
  dateOrder: 'dmy',
  decimalMark: 'point',
  columns: [
    { column: 'from', field: 'subject', lang: null, scheme: null, space: null, separator: null, currency: null, values: ['Ann'] },
    { column: 'kind', field: 'type', lang: null, scheme: null, space: null, separator: null, currency: null, values: ['funds'] },
  ], // prettier-ignore
}

test('every field that the server knows is offered', () => {
  expect([...tableFields.entities]).toEqual(Object.keys(entityFields))
  expect([...tableFields.relations]).toEqual(Object.keys(relationFields))
})

test('a table that becomes something else keeps what its columns still mean, and the rest beside', () => {
  const fields = madeInto(table, 'entities').columns.map(({ column, field }) => [column, field])
  expect(fields).toEqual([
    ['from', 'attribute'],
    ['kind', 'type'],
  ])
})

test('what goes back to the server is the meaning alone', () => {
  const { columns, ...rest } = toInput(withField(table, 'kind', 'ignore'))
  const { rows: _rows, columns: _columns, ...same } = table
  expect(rest).toEqual(same)
  expect(columns.map(({ column, field }) => [column, field])).toEqual([
    ['from', 'subject'],
    ['kind', 'ignore'],
  ])
  expect(columns.every((column) => !('values' in column))).toBe(true)
})
