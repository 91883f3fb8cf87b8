import { expect, test } from 'vitest'
import { mappingSchema } from '../../../../server/src/import/mapping/mapping.ts'
import { meaningFile, readMeaning, withMeaning } from './saved-meaning.ts'

const plain = { lang: null, scheme: null, space: null, separator: null, currency: null, values: ['…'] }
const may = {
  table: 'may.csv',
  rows: 2,
  makes: 'relations',
  entityType: 'Thing',
  relationType: 'FUNDS',
  ends: 'implied',
  dateOrder: 'mdy',
  decimalMark: 'comma',
  columns: [
    { ...plain, column: 'donor', field: 'subject' },
    { ...plain, column: 'sum', field: 'amount', currency: 'ILS' },
  ],
}
const june = {
  ...may,
  table: 'june.csv',
  makes: 'entities',
  relationType: 'RELATED_TO',
  dateOrder: 'dmy',
  columns: [
    { ...plain, column: 'sum', field: 'attribute' },
    { ...plain, column: 'donor', field: 'name' },
    { ...plain, column: 'remark', field: 'attribute' },
  ],
}

test('what is saved is what the command line takes as a mapping', () => {
  const { tables } = mappingSchema.parse(JSON.parse(meaningFile([may])))
  expect(
    tables.map(({ table, makes, relationType, dateOrder }) => [table, makes, relationType, dateOrder]),
  ).toEqual([['may.csv', 'relations', 'FUNDS', 'mdy']])
  expect(tables[0]?.columns.map(({ column, field, currency }) => [column, field, currency])).toEqual([
    ['donor', 'subject', undefined],
    ['sum', 'amount', 'ILS'],
  ])
})

test('the file of next month means the same by its columns, whatever its name and their order; new ones keep their meaning', () => {
  const saved = readMeaning(meaningFile([may]))?.tables ?? []
  const { columns, ...rest } = withMeaning(june, saved)
  expect([rest.table, rest.makes, rest.relationType, rest.dateOrder, rest.decimalMark]).toEqual([
    'june.csv',
    'relations',
    'FUNDS',
    'mdy',
    'comma',
  ])
  expect(columns.map(({ column, field, currency }) => [column, field, currency])).toEqual([
    ['sum', 'amount', 'ILS'],
    ['donor', 'subject', null],
    ['remark', 'attribute', null],
  ])
  expect(columns.map(({ values }) => values)).toEqual([['…'], ['…'], ['…']])
})

test('words and colours of new types are saved as the command line takes them, and come back', () => {
  const label = [
    { lang: 'he', value: ' תרם ל ' },
    { lang: 'en', value: '' },
  ]
  const gave = { kind: 'relation', type: 'GAVE_TO', label, inverse: [], color: 'teal' }
  const text = meaningFile([may], [gave])
  const kept = { ...gave, label: { he: 'תרם ל' }, inverse: {} }
  expect(mappingSchema.parse(JSON.parse(text)).types).toEqual([kept])
  expect(readMeaning(text)?.types).toEqual([{ ...gave, label: [{ lang: 'he', value: 'תרם ל' }] }])
  expect(readMeaning('{"kesherMapping":1,"tables":[],"types":[{"type":"GAVE_TO"}]}')).toBeNull()
})

test('a table that shares no column stays as it is', () => {
  const other = { ...june, columns: [{ ...plain, column: 'kilometres', field: 'attribute' }] }
  expect(withMeaning(other, readMeaning(meaningFile([may]))?.tables ?? [])).toEqual(other)
})

test.each([
  '',
  '{',
  'null',
  '{"tables":[]}',
  '{"kesherMapping":2,"tables":[]}',
  '{"kesherMapping":1,"tables":[{"columns":[{}]}]}',
])('a file that is none is told apart: %s', (text) => expect(readMeaning(text)).toBeNull())
