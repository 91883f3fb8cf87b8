import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { SmallFiles } from '../../testing/import/small-files.ts'
import { emptyDatabase, runCypher } from '../../testing/run-cypher.ts'
import { openFilter } from '../../testing/open-filter.ts'
import { runPython } from '../../testing/python-with-gql.ts'
import { openTestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { wholeGraph } from '../../testing/whole-graph.ts'
import { runCommandLine } from '../command-line/run-command-line.ts'
import { changeEntity } from '../curation/entities.ts'
import { readInput } from '../curation/inputs.ts'
import { judgeSame } from '../curation/judgements.ts'
import { addClaim } from '../curation/relations.ts'
import type { Database } from '../db/database.ts'
import { importFile } from '../import/import-file.ts'
import { undoImport } from '../import/write/take-back.ts'
import { writeImport } from '../import/write/write-import.ts'
import { exportGraph, type ExportOptions } from './export-graph.ts'
import { exportFormats } from './formats/export-formats.ts'
import { wholeGraph as all } from './selection.ts'

let files: SmallFiles
let database: Database

beforeAll(async () => {
  files = await SmallFiles.make()
})
afterAll(() => files.remove())
afterEach(() => database.close())

/** What formats stumble over. */
const nasty = '=1+1, "two" <b> & \\ `x` $y\r\n\tline ׳שלום״ \u202egnp.exe\u2069 \u2028 \ud83d\ude00'

const history = [
  { kind: 'source', id: 's:wire-agency', title: { en: nasty, he: 'סוכנות' }, independenceGroup: 'wires', reliability: 'B' },
  { kind: 'entity', id: 'quoting-house', type: 'Think Tank', names: [{ value: nasty, lang: 'en' }], summary: { en: nasty } },
  { kind: 'entity', id: 'other-house', names: [{ value: 'أبجد', lang: 'ar', script: 'Arab', kind: 'ALIAS' }], lat: 32, lng: 34.78, attributes: { note: nasty, list: ['a', 'b'] } },
  {
    kind: 'relation', subject: 'quoting-house', type: 'QUOTES', object: 'other-house', directed: false, role: { en: 'guest' }, key: 'k',
    claims: [
      { source: 's:wire-agency', via: 's:wire-agency', statement: { en: nasty }, amount: '1.50', retractedAt: '2025-12-01T00:00:00Z', retractedBy: 'ann', retractionReason: nasty },
      { source: 's:wire-agency', statement: { he: 'טענה' }, startDate: '2024-02', endDate: '2025', amountMin: '5', amountMax: '7', currency: 'ILS', approximate: true, confidence: 70, reason: { en: 'why' } },
    ],
  },
  {
    kind: 'relation', subject: 'other-house', type: 'QUOTES', object: 'quoting-house',
    claims: [{ source: 's:wire-agency', statement: { en: 'taken back' }, retractedAt: '2025-12-02T00:00:00.5Z' }],
  },
] // prettier-ignore

async function bring(name: string, content: string, batchRows?: number) {
  const { reports, written } = await writeImport(database, [importFile(await files.write(name, content))], {
    isStrict: true,
    createdBy: 'ann',
    space: null,
    isAlone: true,
    ...(batchRows === undefined ? {} : { batchRows }),
  })
  expect(reports.map(({ refusal, refused }) => [refusal, refused.rows])).toEqual([[null, []]])
  return written
}

async function exported(id: string, options: Partial<ExportOptions> = {}): Promise<string> {
  const format = exportFormats.find((each) => each.id === id)
  if (!format) throw new Error(id)
  const file = Object.keys(format.files)[0] ?? ''
  const pieces = []
  for await (const piece of exportGraph(database, { format, file, selection: all, lang: 'en', ...options })) {
    pieces.push(piece)
  }
  return pieces.join('')
}

/** The graph without the journal of its imports. */
async function graph(): Promise<string[]> {
  return (await wholeGraph()).filter((line) => !/"(Import|ImportBatch|\w+Before)"/.test(line))
}

/** Lines that stand in one of two graphs alone. */
function differences(one: readonly string[], two: readonly string[]): string[] {
  const [first, second] = [new Set(one), new Set(two)]
  return [...one.filter((line) => !second.has(line)), ...two.filter((line) => !first.has(line))]
}

async function bringHistory() {
  await bring(
    'ties.csv',
    'from,to,type,amount,note\nNvidia,Dana Levi,funds,5,"a\nb"\nDana Levi,Nvidia,works for,,\n',
  )
  await bring('history.ndjson', history.map((each) => `${JSON.stringify(each)}\n`).join(''))
  const curator = { by: 'dan', write: database.write.bind(database) }
  const change = { id: 'quoting-house', revision: 0, place: { lat: 1, lng: 2.5 }, reason: nasty }
  await changeEntity(curator, readInput('changeEntity', change))
  const claim = { source: 's:wire-agency', stance: 'DISPUTES', statement: [{ lang: 'en', value: nasty }] }
  await addClaim(curator, readInput('addClaim', { relation: 'r:quoting-house.quotes.other-house.k', claim }))
  const pair = { a: 'quoting-house', b: 'other-house', judgement: 'NEGATIVE', reason: nasty }
  await judgeSame(curator, readInput('judgeSame', pair))
}

describe('our own format', () => {
  // With what people did: every step of the history leaves and comes back.
  test.each([
    ['server/testing/small-graph', undefined],
    ['datasets/ai-race', 50],
  ] as const)(
    'makes the same graph again, property by property: %s in batches of %s rows',
    async (folder, rows) => {
      database = await openDatabaseWith(folder)
      await bringHistory()
      const [before, text] = [await graph(), await exported('kesher-ndjson')]
      await emptyDatabase(inject('database'))
      expect(text.match(/"kind":"judgement"/g)).toHaveLength(1)
      const written = await bring('graph.ndjson', text, rows)
      expect(differences(before, await graph())).toEqual([])
      expect(await exported('kesher-ndjson')).toBe(text)
      expect(await bring('again.ndjson', text)).toMatchObject({
        importId: null,
        counts: { claims: { new: 0 } },
      })
      await undoImport(database, written?.importId ?? '', { by: 'test', isAlone: true })
      expect(await wholeGraph()).toEqual([])
    },
    120_000,
  )
})

/** What is in the graph now: retired relations are not. */
async function counts() {
  const [row] = await runCypher(
    inject('database'),
    `MATCH (e:Entity) WITH count(e) AS entities
     MATCH (:Entity)-[r]->(:Entity) WHERE type(r) <> 'RETIRED' RETURN entities, count(r) AS relations`,
  )
  return { entities: Number(row?.['entities']), relations: Number(row?.['relations']) }
}

describe('formats of others', () => {
  beforeEach(async () => {
    database = await openDatabaseWith('server/testing/small-graph')
    await bringHistory()
  })

  test('GraphML and GEXF are read by networkx, texts and parallel relations and all', async () => {
    const { entities, relations } = await counts()
    const times: unknown[] = []
    for (const format of ['graphml', 'gexf']) {
      const path = await files.write(`graph.${format}`, await exported(format, { lang: 'he' }))
      const read = JSON.parse(await runPython(['server/testing/python/read-graph.py', format, path])) as {
        directed: boolean
        nodes: Record<string, Record<string, unknown>>
        edges: [string, string, Record<string, unknown>][]
      }
      expect([read.directed, Object.keys(read.nodes).length, read.edges.length]).toEqual([
        true,
        entities,
        relations,
      ])
      // XML has no words for half a sign and no other control characters; all else comes back as it was.
      expect(read.nodes['quoting-house']).toMatchObject({ name: nasty, type: 'ThinkTank', summary: nasty })
      const edge = read.edges.find(([from, to]) => from === 'quoting-house' && to === 'other-house')?.[2]
      expect(edge).toMatchObject({
        relation_type: 'QUOTES',
        status: 'ACTIVE',
        start_date: '2024-02',
        end_date: '2025',
        amount_min: 5,
        amount_approximate: true,
        currency: 'ILS',
        confidence: 70,
      })
      times.push([edge?.['start'], edge?.['end']])
    }
    expect(times).toEqual([
      [undefined, undefined],
      ['2024-02-01', '2025-12-31'],
    ])
  }, 120_000)

  test('the pair of CSV is read by our own import, and no cell is a formula', async () => {
    const { entities, relations } = await counts()
    const texts = {
      'graph-entities.csv': await exported('csv', { file: 'entities' }),
      'graph-relations.csv': await exported('csv', { file: 'relations' }),
    }
    const reports = await files.survey(texts)
    expect(
      reports.map((report) => [report.entities.count, report.relations.count, report.refused.count]),
    ).toEqual([
      [entities, 0, 0],
      [0, relations, 0],
    ])
    expect(texts['graph-entities.csv'].match(/^[^"]*,"(..)/m)?.[1]).toBe("'=")
    // About 5 to 7 shekels: nobody shall take it for exact.
    expect(texts['graph-relations.csv']).toMatch(/,5,7,true,ILS,/)
  })

  test('Cytoscape JSON, JSON-LD and FollowTheMoney are read by our own import', async () => {
    const { entities, relations } = await counts()
    for (const [format, name] of [
      ['cytoscape-json', 'graph.cyjs'],
      ['ftm', 'graph.ftm'],
      ['json-ld', 'graph.jsonld'],
    ] as const) {
      const report = await files.report(name, await exported(format))
      expect([format, report.entities.count, report.relations.count, report.refused.count]).toEqual([
        format,
        entities,
        relations,
        0,
      ])
    }
    const linked = JSON.parse(await exported('json-ld')) as { '@graph': Record<string, unknown>[] }
    const ids = linked['@graph'].map((each) => each['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    const claim = linked['@graph'].find((each) => each['prov:invalidatedAtTime'] && each['schema:about'])
    expect(claim).toMatchObject({ '@type': ['schema:Claim', 'prov:Entity'] })
    expect(ids).toContain(
      (claim as { 'prov:wasDerivedFrom': { '@id': string } })['prov:wasDerivedFrom']['@id'],
    )
  })

  test('what holds both ways does so again where a file is read by our own import', async () => {
    const texts = {
      'graph.graphml': await exported('graphml'),
      'graph.gexf': await exported('gexf'),
      'graph.cyjs': await exported('cytoscape-json'),
      'graph.jsonld': await exported('json-ld'),
    }
    const pair = {
      'graph-entities.csv': await exported('csv', { file: 'entities' }),
      'graph-relations.csv': await exported('csv', { file: 'relations' }),
    }
    const found: unknown[] = []
    for (const [name, text] of Object.entries(texts))
      found.push([name, (await files.report(name, text)).relations.undirected])
    for (const { file, relations } of await files.survey(pair)) found.push([file, relations.undirected])
    expect(found).toEqual([
      ['graph.graphml', 1],
      ['graph.gexf', 1],
      ['graph.cyjs', 1],
      ['graph.jsonld', 1],
      ['graph-entities.csv', 0],
      ['graph-relations.csv', 1],
    ])
  })

  test('the Cypher script makes the graph in an empty database', async () => {
    const [before, script] = [await counts(), await exported('cypher')]
    await emptyDatabase(inject('database'))
    for (const statement of script.split(/;\n(?=UNWIND|CREATE|$)/).filter((each) => each.trim() !== '')) {
      if (!statement.startsWith('CREATE CONSTRAINT')) await runCypher(inject('database'), statement)
    }
    expect(await counts()).toEqual(before)
    const [found] = await runCypher(
      inject('database'),
      'MATCH (e:ThinkTank)-[r:QUOTES]->() MATCH (:Claim {relationId: r.id})-[:FROM]->(s) RETURN e.name AS name, s.title_en AS title',
    )
    expect(found).toEqual({ name: nasty, title: nasty })
  })

  test('a part: some entities, or the relations that pass a filter and their ends, as they were known then', async () => {
    const among = await exported('csv', {
      file: 'relations',
      selection: { ids: ['quoting-house', 'other-house'], filter: null },
    })
    expect(among.split('\r\n').length).toBe(3)
    const filter = { ...openFilter, types: ['QUOTES'] }
    const passing = await exported('cytoscape-json', { selection: { ids: null, filter } })
    const { nodes, edges } = (JSON.parse(passing) as { elements: Record<string, { data: { id: string } }[]> })
      .elements
    expect([nodes?.map(({ data }) => data.id), edges?.length]).toEqual([['other-house', 'quoting-house'], 1])
    const lens = { knownAt: '2100-01-01T00:00:00', sources: ['s:nobody'], excludeSources: null }
    const none = await exported('kesher-ndjson', { selection: { ids: null, filter: { ...filter, lens } } })
    expect(none).not.toContain('"kind":"relation"')
    await expect(
      exported('gexf', { selection: { ids: ['nobody-here'], filter: null } }),
    ).rejects.toMatchObject({
      code: 'UNKNOWN_ENTITY',
    })
  })

  test('is of one moment: what is written meanwhile is told at the end', async () => {
    const [format] = exportFormats
    if (!format) throw new Error('no format')
    const pieces = exportGraph(database, { format, file: '', selection: all, lang: 'en' })
    await pieces.next()
    await runCypher(inject('database'), "MATCH (e:Entity {id: 'other-house'}) SET e.lat = 1.5")
    await expect(pieces.next()).rejects.toMatchObject({ code: 'GRAPH_CHANGED' })
  })

  test('by HTTP: streamed as a file, refused in coded errors, and not while an import is under way', async () => {
    const { fetch } = await openTestApp(database)
    const answer = await fetch('/export?format=gexf&filter={"types":["QUOTES"]}')
    expect([
      answer.status,
      answer.headers.get('content-type'),
      answer.headers.get('content-disposition'),
    ]).toEqual([200, 'application/gexf+xml; charset=utf-8', 'attachment; filename="kesher.gexf"'])
    expect((await answer.text()).match(/<edge /g)?.length).toBe(1)
    const codeOf = async (path: string, init?: RequestInit) => {
      const refused = await fetch(path, init)
      const { errors } = (await refused.json()) as { errors: { extensions: { code: string } }[] }
      return [refused.status, errors[0]?.extensions.code]
    }
    expect(await codeOf('/export?format=docx')).toEqual([400, 'BAD_INPUT'])
    expect(await codeOf('/export?filter={"validIn":{"from":"soon"}}')).toEqual([400, 'BAD_INPUT'])
    expect(await codeOf('/export?entity=nobody-here')).toEqual([400, 'UNKNOWN_ENTITY'])
    expect(await codeOf('/export', { headers: { 'sec-fetch-site': 'cross-site' } })).toEqual([
      403,
      'CROSS_SITE',
    ])
    await runCypher(
      inject('database'),
      "CREATE (:Import {id: 'x', state: 'WRITING', running: true, beatAt: timestamp()})",
    )
    expect(await codeOf('/export')).toEqual([503, 'IMPORTING'])
  })

  test('by the command line: by the ending, both tables at once, and never half a file', async () => {
    const { uri, password } = inject('database')
    vi.stubEnv('NEO4J_URI', uri)
    vi.stubEnv('NEO4J_PASSWORD', password)
    const printed: string[] = []
    const output = { out: (text: string) => printed.push(text), err: (text: string) => printed.push(text) }
    const kesher = (...args: string[]) => runCommandLine(['export', ...args], output)
    const folder = await mkdtemp(join(files.folder, 'export-'))
    try {
      expect(await kesher(join(folder, 'graph.csv'), '--filter', '{"types":["QUOTES"]}')).toBe(0)
      expect(await kesher(join(folder, 'graph.xlsx'))).toBe(0)
      expect(printed.at(-1)).toMatch(/graph\.xlsx, as Kesher NDJSON\.\n$/)
      expect(await kesher(join(folder, 'graph.ndjson'))).toBe(0)
      expect(printed.at(-1)).toMatch(/graph\.ndjson\.\n$/)
      expect(await kesher(join(folder, 'graph.gexf'), '--entity', 'nobody-here')).toBe(1)
      expect(await kesher()).toBe(2)
    } finally {
      vi.unstubAllEnvs()
    }
    expect((await readdir(folder)).toSorted()).toEqual([
      'graph-entities.csv',
      'graph-relations.csv',
      'graph.ndjson',
      'graph.xlsx',
    ])
    expect(await readFile(join(folder, 'graph.ndjson'), 'utf8')).toBe(await exported('kesher-ndjson'))
    expect(printed.at(-2)).toMatch(/^entity names no entity of this graph: "nobody-here"/)
  })
})
