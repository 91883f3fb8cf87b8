import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeXlsx } from '../../../testing/import/make-xlsx.ts'
import { countsOf, SmallFiles } from '../../../testing/import/small-files.ts'

let files: SmallFiles
beforeAll(async () => {
  files = await SmallFiles.make()
})
afterAll(() => files.remove())

test('sheets of entities and relations: shared texts, dates by their style, numbers, formulas by their last value', async () => {
  const book = makeXlsx({
    גופים: [
      ['מזהה', 'שם', 'סוג'],
      ['p1', 'יצחק שד"ר', 'Person'],
      ['f1', 'קרן & שות', 'Fund'],
    ],
    מימון: [
      ['מקור', 'יעד', 'סכום', 'מטבע', 'תאריך התחלה', 'הערה'],
      ['f1', 'p1', 0.1 + 0.2, 'ILS', { date: 45_608 }, { formula: 'HYPERLINK("x")', value: '=cmd' }],
    ],
  })
  const report = await files.report('book.xlsx', book)
  expect(countsOf(report)).toEqual({
    entities: { Person: 1, Fund: 1 },
    relations: { RELATED_TO: 1 },
    claims: 1,
    refused: {},
    notices: { FORMULA: 1 },
  })
  expect(
    report.recognised.filter(({ what }) => what === 'direction').map(({ table, value }) => [table, value]),
  ).toEqual([
    ['גופים', 'rtl'],
    ['מימון', 'rtl'],
  ])
  const records = await files.records({ 'book.xlsx': book })
  expect(records.at(-1)).toMatchObject({
    subject: 'f1',
    object: 'p1',
    claims: [{ amount: '0.3', currency: 'ILS', startDate: '2024-11-12' }],
    attributes: { הערה: '=cmd' },
  })
})

test('a row is numbered as the sheet numbers it', async () => {
  const book = makeXlsx({ links: [['from', 'to'], ['a', 'b'], [], ['c', 'c']] })
  const { refused } = await files.report('rows.xlsx', book)
  expect(refused.rows.map(({ place, code }) => [place.table, place.row, code])).toEqual([
    ['links', 4, 'SELF_RELATION'],
  ])
})

test('lines above the names of the columns are titles; a formula that was never computed is told as one', async () => {
  const book = makeXlsx({
    תרומות: [
      ['דוח תרומות לשנת 2021'],
      [],
      ['תורם', 'מקבל', 'סכום'],
      ['יוסי', 'העבודה', 5],
      ['רות', 'העבודה', { formula: 'C4*2' }],
      ['אורי', 'העבודה', { formula: 'IF(TRUE,"")', value: '' }],
    ],
    שמות: [['name'], ['Ann'], ['Ben']],
  })
  const { notices, refused, relations, tables } = await files.report('titled.xlsx', book)
  expect(notices.rows.map(({ code, place, column, value }) => [code, place.row, column, value])).toEqual([
    ['TITLE_ROW', 1, null, 'דוח תרומות לשנת 2021'],
    ['FORMULA_WITHOUT_VALUE', 5, 'סכום', ''],
    ['FORMULA', 6, 'סכום', ''],
  ])
  expect([refused.count, relations.count]).toEqual([0, 3])
  expect(tables.map(({ columns }) => columns.map(({ column }) => column))).toEqual([
    ['תורם', 'מקבל', 'סכום'],
    ['name'],
  ])
})

test('one sheet can be asked for; one that is not there is refused by name', async () => {
  const book = makeXlsx({
    people: [['id'], ['a']],
    links: [
      ['from', 'to'],
      ['a', 'b'],
    ],
  })
  const only = await files.report('book.xlsx', book, { wishes: { options: { sheet: 'people' } } })
  expect([only.entities.count, only.relations.count]).toEqual([1, 0])
  const none = await files.report('book.xlsx', book, { wishes: { options: { sheet: 'x' } } })
  expect(none.refusal?.reason).toBe('it has no sheet "x", only people, links')
})

test('relations whose ends are none of the entities make their own, and the report says why', async () => {
  const book = makeXlsx({
    notes: [
      ['topic', 'what to know'],
      ['how', 'filled by hand'],
    ],
    links: [
      ['from', 'to'],
      ['Ann', 'Ben'],
      ['Ben', 'Co'],
    ],
  })
  const report = await files.report('book.xlsx', book)
  expect([report.relations.count, report.entities.implied, report.refused.count]).toEqual([2, 3, 0])
  expect(report.recognised.at(-1)).toEqual({
    what: 'ends',
    value: 'implied',
    because: 'none of the first 4 ends is an entity of the files',
    isCertain: false,
    table: 'links',
  })
})
