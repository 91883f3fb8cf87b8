import { afterAll, beforeAll, expect, test } from 'vitest'
import { countsOf, SmallFiles } from '../../../testing/import/small-files.ts'

let files: SmallFiles
beforeAll(async () => {
  files = await SmallFiles.make()
})
afterAll(() => files.remove())

test('a pair of tables gives entities and relations with their dates', async () => {
  const [nodes, edges] = await files.survey({
    'nodes.csv': 'id,name,type\np1,"יצחק שד""ר",Person\nf1,העבודה,Faction\n',
    'edges.csv':
      'id,source,target,type,position,start,end\n1,p1,f1,member-of,חבר,2003-02-17,\n2,p1,f1,member-of,,2006,2009-03\n',
  })
  expect([nodes, edges].map((report) => report && countsOf(report))).toEqual([
    { entities: { Person: 1, Faction: 1 }, relations: {}, claims: 0, refused: {}, notices: {} },
    { entities: {}, relations: { 'member-of': 2 }, claims: 2, refused: {}, notices: {} },
  ])
})

test('one sheet of relations makes the entities that it names', async () => {
  const records = await files.records({
    'donations.csv':
      'תורם;מקבל;סכום (₪);תאריך;קישור\nיוסי כהן;מפלגת א;"1.250,50";12.11.2024;https://example.org/a\n',
  })
  expect(records).toEqual([
    entity('יוסי כהן'),
    entity('מפלגת א'),
    {
      kind: 'relation',
      key: null,
      subject: 'יוסי כהן',
      object: 'מפלגת א',
      type: 'RELATED_TO',
      isDirected: true,
      role: {},
      claims: [
        {
          stance: 'SUPPORTS',
          status: null,
          startDate: '2024-11-12',
          endDate: '2024-11-12',
          amount: '1250.5',
          amountMin: null,
          amountMax: null,
          currency: 'ILS',
          confidence: null,
          statement: {},
          locator: {},
          source: {
            id: null,
            title: {},
            publisher: null,
            publishedAt: null,
            url: 'https://example.org/a',
            kind: null,
            lang: null,
            reliability: null,
          },
        },
      ],
      attributes: {},
    },
  ])
})

test('a file of which every row is refused says so of each', async () => {
  const report = await files.report('names.csv', 'name\nLee, Ann\nRoth, Ben\n')
  expect(countsOf(report)).toMatchObject({ entities: {}, refused: { TOO_MANY_CELLS: 2 }, notices: {} })
})

test('a picture by the name of a table is of no format, and a sign that slipped into a cell refuses its row alone', async () => {
  const picture = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    Buffer.alloc(2_000, 'a\x00\x01\n', 'latin1'),
  ])
  expect(countsOf(await files.report('picture.csv', picture))).toMatchObject({
    entities: {},
    refusal: 'UNKNOWN_FORMAT',
  })
  expect(countsOf(await files.report('slip.csv', 'name,type\nA\u0000nn,Person\nBen,Person\n'))).toMatchObject(
    {
      entities: { Person: 1 },
      refused: { BAD_TEXT: 1 },
    },
  )
})

test('lines above the names of the columns are its title, and that is told', async () => {
  const table = 'תורם,מקבל,סכום,תאריך\nיוסי,העבודה,5,2021\n'
  const report = await files.report('titled.csv', `דוח תרומות לשנת 2021,,,\n\n"מעודכן, לכאורה"\n${table}`)
  expect(report.notices.rows.map(({ code, place, value }) => [code, place.row, value])).toEqual([
    ['TITLE_ROW', 1, 'דוח תרומות לשנת 2021'],
    ['TITLE_ROW', 3, 'מעודכן, לכאורה'],
  ])
  expect(report.tables[0]?.columns.map(({ column }) => column)).toEqual(['תורם', 'מקבל', 'סכום', 'תאריך'])
  // A name with a comma in it names no columns.
  const names = await files.report('names.csv', 'name\nLee, Ann\nRoth, Ben\n')
  expect(countsOf(names)).toMatchObject({ refused: { TOO_MANY_CELLS: 2 }, notices: {} })
})

test('the header of neo4j-admin is understood: ids with spaces, labels, types and lists', async () => {
  const records = await files.records({
    'actors.csv':
      'personId:ID(Actor),name,aliases:string[],:LABEL,born:int,skip:IGNORE\nkeanu,Keanu Reeves,Neo;The One,Actor;Person,1964,x\n',
    'roles.csv': ':START_ID(Actor),role,:END_ID(Actor),:TYPE\nkeanu,Neo,laurence,KNOWS\n',
  })
  expect(records).toEqual([
    {
      ...entity('Actor:keanu'),
      type: 'Actor',
      names: [
        { value: 'Keanu Reeves', lang: null, kind: 'PRIMARY' },
        { value: 'Neo', lang: null, kind: 'ALIAS' },
        { value: 'The One', lang: null, kind: 'ALIAS' },
      ],
      attributes: { 'born:int': '1964' },
      isImplied: false,
    },
    expect.objectContaining({
      kind: 'relation',
      subject: 'Actor:keanu',
      object: 'Actor:laurence',
      type: 'KNOWS',
      role: { und: 'Neo' },
    }),
  ])
})

test('a value that cannot be read refuses its row, with the line on which it begins, column, value and reason', async () => {
  const good = Array.from({ length: 150 }, (_, index) => `"a\r\n${index}",b,${1_900 + (index % 100)}-01-28`)
  const text = ['from,to,date', '', ...good, '"x\r\ny",b,2021-02-30', ''].join('\r\n')
  const report = await files.report('late.csv', text)
  expect(report.refused.rows).toEqual([
    {
      kind: 'refused',
      place: { file: 'late.csv', table: null, row: 303 },
      column: 'date',
      value: '2021-02-30',
      code: 'BAD_DATE',
      reason: '2021-02 has no day 30, its last one is 28',
      details: { reason: '2021-02 has no day 30, its last one is 28' },
    },
  ])
  expect(report.relations.count).toBe(150)
})

test('a column of which more than one value in a hundred is no date is no date', async () => {
  const report = await files.report('rows.csv', 'from,to,date\na,b,2020\nc,d,soon\n')
  expect(report.tables[0]?.columns.at(-1)).toEqual({
    column: 'date',
    field: 'attribute',
    because: 'its header is one of a date, but 1 of its 2 values are no dates',
  })
})

test('a table without a header names its columns by number, and says why', async () => {
  const report = await files.report('numbers.csv', '1,Ann,1980\n2,Ben,1990\n')
  expect(report.recognised.find(({ what }) => what === 'header')).toEqual({
    what: 'header',
    value: 'no',
    because: '"1" in the first row is a value, not the name of a column',
    isCertain: false,
  })
  expect(report.entities.types).toEqual({ Thing: 2 })
})

function entity(id: string) {
  return {
    kind: 'entity',
    id,
    type: 'Thing',
    names: [{ value: id, lang: null, kind: 'PRIMARY' }],
    summary: {},
    externalIds: {},
    lat: null,
    lng: null,
    attributes: {},
    isImplied: true,
  }
}
