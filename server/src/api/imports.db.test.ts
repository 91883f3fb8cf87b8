import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { wholeGraph } from '../../testing/whole-graph.ts'
import type { Database } from '../db/database.ts'

// Files come in by HTTP, and what becomes of them by GraphQL: asked, told as it happens, stopped and taken back.

let database: Database
let app: TestApp
beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
  // It looks for imports under way, as the program does.
  app = await openTestApp(database, 'dist/client', [], 200)
})
afterAll(() => database.close())

const donations = `from,to,type,amount,currency
Omega,Dana Levi,funds,5000,ILS
Dana Levi,Omega,works for,,
Omega,Omega,owns,,
`

async function send(name: string, content: string, headers = {}): Promise<Response> {
  return app.fetch(`/import-files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', host: 'test', ...headers },
    body: content,
  })
}

async function sent(name: string, content: string): Promise<string> {
  const { id } = (await (await send(name, content)).json()) as { id: string }
  return id
}

const job = `id state isComparison files share rows secondsLeft
  outcome { importId entities { new changed same } relations { new changed same } claims { new same } newSources newTypes }
  problem { code }`

type Job = { id: string; state: string; findings: string; outcome: { importId: string | null } | null }

async function start(input: object) {
  const query = `mutation ($input: StartImportInput!) { startImport(input: $input) { job { id } userErrors { code path } } }`
  const { data, errors } = await app.ask(query, { input }, { host: 'test' })
  expect(errors).toEqual([])
  return (data as { startImport: { job: Job | null; userErrors: { code: string; path: string[] }[] } })
    .startImport
}

/** What is told of a job until it is over, by server-sent events. */
async function told(id: string, fields = job): Promise<Job[]> {
  const response = await app.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({
      query: `subscription ($id: ID!) { importJob(id: $id) { ${fields} } }`,
      variables: { id },
    }),
  })
  return [...(await response.text()).matchAll(/^data: (\{.*)$/gm)].map(
    ([, text = '']) => (JSON.parse(text) as { data: { importJob: Job } }).data.importJob,
  )
}

async function over(id: string, fields = job): Promise<Job> {
  const jobs = await told(id, fields)
  return jobs.at(-1) as Job
}

/** Brings a file in; the id of the import. */
async function bring(name: string, content: string): Promise<string> {
  const { job: begun } = await start({ files: [await sent(name, content)] })
  return (await over(begun?.id ?? '')).outcome?.importId ?? ''
}

async function undo(id: string): Promise<unknown> {
  const text = 'mutation ($id: ID!) { undoImport(id: $id) { import { id } laterWork userErrors { code } } }'
  return (await app.ask(text, { id }, { host: 'test' })).data
}

/** Status and code of an answer that refuses. */
async function codeOf(response: Response): Promise<[number, string | undefined]> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
  return [response.status, errors[0]?.extensions.code]
}

describe('a file that was sent', () => {
  let file: string
  beforeEach(async () => {
    file = await sent('donations.csv', donations)
  })

  test('gives new types the words and colours that were chosen, read by the delimiter that was', async () => {
    const before = await wholeGraph()
    const id = await sent('gifts.csv', 'from|to|type\nOmega|Dana Levi|gave to\n')
    const fields = `state outcome { importId newTypes typeWords { kind type label { lang value } inverse { lang value } color } }`
    const words = async (input: object) => {
      const { job: begun, userErrors } = await start({ files: [id], delimiter: 'pipe', ...input })
      expect(userErrors).toEqual([])
      return over(begun?.id ?? '', fields)
    }
    const gaveTo = {
      kind: 'relation',
      type: 'GAVE_TO',
      label: [{ lang: 'en', value: 'gave to' }],
      inverse: [],
    }
    const thing = { kind: 'entity', type: 'Thing', label: [{ lang: 'en', value: 'Thing' }], inverse: [] }
    expect(await words({ isComparison: true })).toMatchObject({
      state: 'DONE',
      outcome: { newTypes: ['Thing', 'GAVE_TO'], typeWords: [thing, gaveTo] },
    })
    const chosen = {
      ...gaveTo,
      label: [{ lang: 'he', value: 'תרם ל' }],
      inverse: [{ lang: 'he', value: 'קיבל תרומה מ' }],
      color: 'gold',
    }
    const unused = { ...chosen, type: 'NOBODY_USES_IT' }
    const { outcome } = await words({ types: [chosen, unused] })
    expect(outcome).toMatchObject({ newTypes: ['Thing', 'GAVE_TO'], typeWords: [thing, chosen] })
    const { data } = await app.ask(`{ vocabulary { relationTypes {
      id color label(langs: ["he"]) { value } inverseLabel(langs: ["he"]) { value } } } }`)
    const { relationTypes } = (data as { vocabulary: { relationTypes: { id: string }[] } }).vocabulary
    expect(relationTypes.filter(({ id: type }) => type === 'GAVE_TO' || type === unused.type)).toEqual([
      { id: 'GAVE_TO', color: 'gold', label: { value: 'תרם ל' }, inverseLabel: { value: 'קיבל תרומה מ' } },
    ])
    const wrong = await start({ files: [id], types: [{ ...chosen, color: 'pink' }] })
    expect(wrong.userErrors).toEqual([{ code: 'BAD_INPUT', path: ['types', '0', 'color'] }])
    const undo = `mutation { undoImport(id: "${outcome?.importId}") { userErrors { code } } }`
    await app.ask(undo, {}, { host: 'test' })
    expect(await wholeGraph()).toEqual(before)
  })

  test('is compared with the graph: what its columns mean, on real rows, what is refused, and what would be new', async () => {
    const before = await wholeGraph()
    const { job: begun } = await start({ files: [file], isComparison: true })
    const fields = `state isComparison findings outcome { importId entities { new changed same } relations { new same } newTypes }
      reports { file format refusal { code } entities relations claims entityTypes { type count } relationTypes { type count }
        recognised { what value isCertain }
        refused { count rows { row column value code reason } }
        tables { table rows makes ends columns { column field currency values } } }`
    const compared = await over(begun?.id ?? '', fields)
    expect(compared).toMatchObject({
      state: 'DONE',
      isComparison: true,
      outcome: {
        importId: null,
        entities: { new: 2, changed: 0, same: 0 },
        relations: { new: 2, same: 0 },
        newTypes: ['Thing', 'WORKS_FOR'],
      },
      reports: [
        {
          file: 'donations.csv',
          format: 'csv',
          refusal: null,
          entities: 2,
          relations: 2,
          claims: 2,
          entityTypes: [{ type: 'Thing', count: 2 }],
          relationTypes: [
            { type: 'funds', count: 1 },
            { type: 'works for', count: 1 },
          ],
          refused: {
            count: 1,
            rows: [
              {
                row: 4,
                column: null,
                value: 'Omega',
                code: 'SELF_RELATION',
                reason: 'an entity cannot be tied to itself',
              },
            ],
          },
          tables: [
            {
              table: 'donations.csv',
              rows: 3,
              makes: 'relations',
              ends: 'implied',
              columns: [
                { column: 'from', field: 'subject', currency: null, values: ['Omega', 'Dana Levi', 'Omega'] },
                { column: 'to', field: 'object', currency: null, values: ['Dana Levi', 'Omega', 'Omega'] },
                { column: 'type', field: 'type', currency: null, values: ['funds', 'works for', 'owns'] },
                { column: 'amount', field: 'amount', currency: null, values: ['5000', '', ''] },
                { column: 'currency', field: 'currency', currency: null, values: ['ILS', '', ''] },
              ],
            },
          ],
        },
      ],
    })
    expect(await wholeGraph()).toEqual(before)
    const findings = await app.fetch(compared.findings)
    expect([findings.status, (await findings.text()).split('\r\n').slice(1)]).toEqual([
      200,
      ['refused,donations.csv,,4,,Omega,SELF_RELATION,an entity cannot be tied to itself', ''],
    ])
  })

  test('says why a row is refused in a sentence, and what fills it, for words in other languages', async () => {
    const id = await sent('ties.csv', 'from,to,type\nOmega,,funds\nOmega,Dana Levi,funds\n')
    const { job: begun } = await start({ files: [id], isComparison: true })
    const fields = 'reports { refused { rows { row code reason details { name value } } } }'
    expect(await over(begun?.id ?? '', fields)).toEqual({
      reports: [
        {
          refused: {
            rows: [
              {
                row: 2,
                code: 'NO_END',
                reason: 'the second end of the relation is empty',
                details: [{ name: 'end', value: 'second' }],
              },
            ],
          },
        },
      ],
    })
  })

  test('comes into the graph as its columns are said to be, is told while it does, listed, and taken back', async () => {
    const before = await wholeGraph()
    const columns = [
      { column: 'from', field: 'subject' },
      { column: 'to', field: 'object' },
      { column: 'type', field: 'ignore' },
      { column: 'amount', field: 'amount', currency: 'ILS' },
      { column: 'currency', field: 'attribute' },
    ]
    const tables = [
      { table: 'donations.csv', makes: 'relations', ends: 'implied', relationType: 'FUNDS', columns },
    ]
    const { job: begun } = await start({ files: [file], tables, key: 'May' })
    expect((await start({ files: [file], tables, key: 'May' })).job).toEqual(begun)
    const stages = await told(begun?.id ?? '')
    expect(stages.at(-1)).toMatchObject({
      state: 'DONE',
      files: ['donations.csv'],
      share: 1,
      rows: 4,
      secondsLeft: 0,
      outcome: { relations: { new: 2 }, newTypes: ['Thing'] },
      problem: null,
    })
    const id = stages.at(-1)?.outcome?.importId ?? ''
    const list = '{ imports { id createdBy files entities relations claims changed } }'
    expect((await app.ask(list)).data).toEqual({
      imports: [
        {
          id,
          createdBy: 'test',
          files: ['donations.csv'],
          entities: 2,
          relations: 2,
          claims: 2,
          changed: 0,
        },
      ],
    })
    const undo = `mutation { undoImport(id: "${id}") { import { id } userErrors { code path } } }`
    expect((await app.ask(undo)).data).toEqual({ undoImport: { import: { id }, userErrors: [] } })
    expect((await app.ask(undo)).data).toEqual({
      undoImport: { import: null, userErrors: [{ code: 'UNKNOWN_IMPORT', path: ['id'] }] },
    })
    expect(await wholeGraph()).toEqual(before)
  })

  test('is not taken back while later work stands upon it, which is told by its ids', async () => {
    const first = await bring('first.csv', 'from,to,type\nOmega,Dana Levi,funds\n')
    const second = await bring('second.csv', 'from,to,type\nDana Levi,Alpha,works for\n')
    expect(await undo(first)).toEqual({
      undoImport: {
        import: null,
        laterWork: ['dana-levi'],
        userErrors: [{ code: 'UNDO_BLOCKED' }],
      },
    })
    for (const id of [second, first]) {
      expect(await undo(id)).toEqual({ undoImport: { import: { id }, laterWork: [], userErrors: [] } })
    }
  })

  test('is stopped, also while it waits for others, and leaves nothing', async () => {
    const before = await wholeGraph()
    const rows = Array.from({ length: 12_000 }, (_, row) => `P${row},F${row % 9},works for,,`)
    const long = await sent('long.csv', `from,to,type,amount,currency\n${rows.join('\n')}`)
    const [first, second] = [await start({ files: [long] }), await start({ files: [file] })]
    const rowsOf = async () => {
      const { data } = await app.ask(`{ importJob(id: "${first.job?.id}") { rows } }`)
      return (data as { importJob: { rows: number } }).importJob.rows
    }
    // It is answered while the graph is half written, and everything else is told to wait.
    await vi.waitUntil(async () => (await rowsOf()) > 2_000, { timeout: 20_000 })
    expect((await app.ask('{ graphInfo { entities } }')).errors[0]?.extensions['code']).toBe('IMPORTING')
    for (const { job: each } of [second, first]) {
      const stop = `mutation { stopImport(id: "${each?.id}") { job { id } userErrors { code } } }`
      expect((await app.ask(stop)).data).toMatchObject({ stopImport: { userErrors: [] } })
    }
    expect((await over(first.job?.id ?? '')).state).toBe('STOPPED')
    expect((await over(second.job?.id ?? '')).state).toBe('STOPPED')
    expect(await wholeGraph()).toEqual(before)
  })
})

describe('what cannot be', () => {
  test('is refused before it begins, with the place in the input', async () => {
    const file = await sent('donations.csv', donations)
    const table = { table: 'donations.csv', makes: 'sense', columns: [{ column: 'from', field: 'sender' }] }
    expect(await start({ files: [file], tables: [table] })).toEqual({
      job: null,
      userErrors: [
        { code: 'BAD_INPUT', path: ['tables', '0', 'makes'] },
        { code: 'BAD_INPUT', path: ['tables', '0', 'columns', '0', 'field'] },
      ],
    })
    expect(await start({ files: [file, 'lost'] })).toEqual({
      job: null,
      userErrors: [{ code: 'UNKNOWN_FILE', path: ['files', '1'] }],
    })
    expect(await start({ files: [] })).toMatchObject({ userErrors: [{ code: 'BAD_INPUT', path: ['files'] }] })
    await start({ files: [file], isComparison: true, key: 'June' })
    expect(await start({ files: [file], isComparison: true, isStrict: true, key: 'June' })).toMatchObject({
      userErrors: [{ code: 'KEY_TAKEN', path: ['key'] }],
    })
    expect((await app.ask('mutation { stopImport(id: "no") { userErrors { code path } } }')).data).toEqual({
      stopImport: { userErrors: [{ code: 'UNKNOWN_JOB', path: ['id'] }] },
    })
    expect((await app.ask('{ importJob(id: "no") { state } }')).data).toEqual({ importJob: null })
  })

  test('is told of a file that is broken, and nothing is written', async () => {
    const file = await sent('broken.csv', `${donations}"Omega,Beta`)
    const { job: begun } = await start({ files: [file] })
    expect(
      await over(begun?.id ?? '', 'state outcome { importId } reports { refusal { code row } }'),
    ).toEqual({
      state: 'REFUSED',
      outcome: null,
      reports: [{ refusal: { code: 'BROKEN_QUOTE', row: 5 } }],
    })
  })

  test('is a file from another site, from a name that is not this machine’s, without a name, or by GET', async () => {
    expect(await codeOf(await send('a.csv', 'a', { 'sec-fetch-site': 'cross-site' }))).toEqual([
      403,
      'CROSS_SITE',
    ])
    expect(await codeOf(await send('a.csv', 'a', { host: 'evil.example' }))).toEqual([403, 'CROSS_SITE'])
    expect(await codeOf(await send('../a.csv', 'a'))).toEqual([400, 'BAD_INPUT'])
    expect((await app.fetch('/import-files?name=a.csv')).status).toBe(405)
    expect(await codeOf(await app.fetch('/imports/no/findings.csv'))).toEqual([404, 'UNKNOWN_JOB'])
  })
})
