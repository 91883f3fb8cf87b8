import { afterAll, beforeAll, expect, test } from 'vitest'
import { SmallFiles } from '../../../testing/import/small-files.ts'
import { mappingSchema } from './mapping.ts'

let files: SmallFiles
beforeAll(async () => {
  files = await SmallFiles.make()
})
afterAll(() => files.remove())

/** Which field each column of a table was taken for. */
async function fieldsOf(header: string, row: string) {
  const { tables } = await files.report('table.csv', `${header}\n${row}\n`)
  return Object.fromEntries(
    (tables[0]?.columns ?? []).map(({ column, field, lang, scheme }) => [
      column,
      [field, lang ?? scheme].filter(Boolean).join(' '),
    ]),
  )
}

test('entities in English and in Hebrew', async () => {
  expect(
    await fieldsOf(
      'ID,Name (he),name_en,Type,Aliases,Wikidata,lat,lon,shoe size',
      '1,אן,Ann,Person,x|y,Q1,32.1,34.8,40',
    ),
  ).toEqual({
    ID: 'id',
    'Name (he)': 'name he',
    name_en: 'name en',
    Type: 'type',
    Aliases: 'alias',
    Wikidata: 'externalId wikidata',
    lat: 'lat',
    lon: 'lng',
    'shoe size': 'attribute',
  })
  expect(await fieldsOf('מזהה,שם מלא,סוג,כינויים,ח.פ,תיאור', '1,אן,אדם,אני,513,חוקרת')).toEqual({
    מזהה: 'id',
    'שם מלא': 'name',
    סוג: 'type',
    כינויים: 'alias',
    'ח.פ': 'externalId company-number',
    תיאור: 'summary',
  })
})

test('relations in English and in Hebrew', async () => {
  expect(
    await fieldsOf(
      'Payer,Payee,relationship,startDate,until,Amount (EUR),Source,Source URL,page',
      'a,b,funds,2020,2021,5,Register,https://example.org,7',
    ),
  ).toEqual({
    Payer: 'subject',
    Payee: 'object',
    relationship: 'type',
    startDate: 'startDate',
    until: 'endDate',
    'Amount (EUR)': 'amount',
    Source: 'sourceTitle',
    'Source URL': 'sourceUrl',
    page: 'locator',
  })
  expect(
    await fieldsOf(
      'צד א,צד ב,סוג הקשר,תפקיד,מתאריך,עד תאריך,סכום,מטבע,אסמכתא,קישור',
      'א,ב,מממן,יור,1.2.2020,2021,5,ILS,רשם,https://example.org',
    ),
  ).toEqual({
    'צד א': 'subject',
    'צד ב': 'object',
    'סוג הקשר': 'type',
    תפקיד: 'role',
    מתאריך: 'startDate',
    'עד תאריך': 'endDate',
    סכום: 'amount',
    מטבע: 'currency',
    אסמכתא: 'sourceTitle',
    קישור: 'sourceUrl',
  })
})

test('"source" is an end beside "target", and where a claim comes from without it', async () => {
  expect(await fieldsOf('source,target', 'a,b')).toEqual({ source: 'subject', target: 'object' })
  expect(await fieldsOf('from,to,source', 'a,b,Register')).toEqual({
    from: 'subject',
    to: 'object',
    source: 'sourceTitle',
  })
})

test('an amount is about so much where its row says so, in either language', async () => {
  const records = (await files.records({
    'en.csv': 'from,to,amount,amount approximate\na,b,7,true\nb,c,8,false\nc,a,9,\n',
    'he.csv': 'מקור,יעד,סכום,בערך\nד,ה,7,כן\nה,ד,8,לא\n',
  })) as { kind: string; claims?: { amount: string; approximate?: boolean }[] }[]
  const told = records.flatMap(({ claims = [] }) =>
    claims.map(({ amount, approximate = false }) => [amount, approximate]),
  )
  expect(told).toEqual([
    ['7', true],
    ['8', false],
    ['9', false],
    ['7', true],
    ['8', false],
  ])
})

test('values speak against a header: a start that is no date, an amount that is no number', async () => {
  const { tables } = await files.report('table.csv', 'from,to,start,amount,link\na,b,home,much,none\n')
  expect(tables[0]?.columns.slice(2)).toEqual([
    {
      column: 'start',
      field: 'attribute',
      because: 'its header is one of a date, but its values are no dates',
    },
    {
      column: 'amount',
      field: 'attribute',
      because: 'its header is one of a number, but its values are no numbers',
    },
    { column: 'link', field: 'type', because: '"link" is a name for it' },
  ])
})

test('a column of which most values are of its kind, but not all, is kept beside, and people are told to look', async () => {
  const rows = ['5,2020', '6,2021', '7,2022', 'כ-8,2023'].map((row) => `א,ב,${row},x`)
  const { tables, recognised } = await files.report('table.csv', `מ,אל,סכום,תאריך,הערה\n${rows.join('\n')}\n`)
  expect(tables[0]?.columns.slice(2).map(({ field }) => field)).toEqual(['attribute', 'date', 'attribute'])
  expect(recognised.filter(({ what }) => what === 'column')).toEqual([
    {
      what: 'column',
      table: 'table.csv',
      value: 'סכום',
      because:
        'its header is one of a number, but 1 of its 4 values are no numbers, so it is kept as an attribute',
      isCertain: false,
    },
  ])
})

test('a mapping is JSON; saved, changed by hand and used again it says what the columns are, also in a file of another name', async () => {
  const january = 'who,whom,since,amt\na,b,2020,5\n'
  const [first] = await files.survey({ 'january.csv': january })
  expect(first?.tables[0]?.makes).toBe('entities')
  const saved = mappingSchema.parse(
    JSON.parse(
      JSON.stringify({
        kesherMapping: 1,
        tables: [
          {
            table: 'january.csv',
            makes: 'relations',
            ends: 'implied',
            relationType: 'FUNDS',
            columns: [
              { column: 'who', field: 'subject' },
              { column: 'whom', field: 'object' },
              { column: 'since', field: 'startDate' },
              { column: 'amt', field: 'amount', currency: 'ILS' },
            ],
          },
        ],
      }),
    ),
  )
  const [again] = await files.survey({ 'february.csv': 'who,whom,amt,new\na,b,7,x\n' }, { mapping: saved })
  expect(again?.relations.types).toEqual({ FUNDS: 1 })
  expect(again?.notices.rows.map(({ code, column }) => [code, column])).toEqual([
    ['NEW_COLUMN', 'new'],
    ['MISSING_COLUMN', 'since'],
  ])
})
