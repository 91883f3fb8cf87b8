import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { emptyDatabase, runCypher } from '../../../testing/run-cypher.ts'
import { openEmptyDatabase } from '../../../testing/test-database.ts'
import { wholeGraph } from '../../../testing/whole-graph.ts'
import { runCommandLine } from '../../command-line/run-command-line.ts'
import { withForeignGraph } from '../../db/foreign-graph.ts'
import { foreignNodes } from '../../db/generated/statements.ts'
import type { ImportFile } from '../import-file.ts'
import { mappingOf, surveyImport } from '../survey-import.ts'
import { undoImport } from '../write/take-back.ts'
import { writeImport } from '../write/write-import.ts'
import { keepGraph } from './keep-graph.ts'

// The one Neo4j of the tests is the graph of others first, and then the one into which it is brought.
const address = { ...inject('database'), database: '' }
const graph = `
CREATE (a:Person:Entity {name: 'Ann Lee', born: date('1971-02-03'), wikidata: 'Q1', embedding: [x IN range(1, 200) | x * 0.5]}),
  (b:Person:Entity {name: 'דנה כהן', aliases: ['Dana', 'ד. כהן']}),
  (c:Company:Entity {companyName: 'Alpha Ltd', address: '1 Main St', summary: 'It makes things.',
    home: point({latitude: 32.1, longitude: 34.8}), founded: 1999}),
  ({note: 'nobody said what this is'}),
  (a)-[:WORKS_FOR {role: 'CEO', since: date('2020-05-01'), confidence: 90}]->(c),
  (b)-[:FUNDS {amount: 1250000.5, currency: 'ILS', date: datetime('2024-05-06T10:00:00+03:00')}]->(c),
  (b)-[:FUNDS {amount: 7, currency: 'nuts'}]->(c),
  (a)-[:KNOWS]->(b), (a)-[:KNOWS]->(a)`

let folder: string
let file: ImportFile
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-graph-test-'))
  await emptyDatabase(address)
  await runCypher(address, graph)
  file = await keepGraph(address, folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('labels become types, relationships relations, and properties what their names and values say', async () => {
  const [report] = await surveyImport([file])
  const host = address.uri.replace('bolt://', 'neo4j://')
  expect(report).toMatchObject({ file: `${host}/neo4j`, format: 'neo4j', refusal: null })
  expect([report?.entities.types, report?.relations.types, report?.claims]).toEqual([
    { Person: 2, Company: 1, Thing: 1 },
    { WORKS_FOR: 1, KNOWS: 1, FUNDS: 1 },
    3,
  ])
  expect([report?.refused.codes, report?.notices.codes]).toEqual([
    { SELF_RELATION: 1, BAD_CURRENCY: 1 },
    { PART_NOT_READ: 1 },
  ])
  const meaning = Object.fromEntries(
    (report?.tables ?? []).map(({ table, columns }) => [
      table,
      columns
        .map(({ column, field }) => `${column} ${field}`)
        .toSorted()
        .join(', '),
    ]),
  )
  expect(meaning).toEqual({
    '()': '@id id, note name',
    '(:Person)':
      '@id id, @label type, @labels attribute, aliases alias, born attribute, name name, wikidata externalId',
    '(:Company)':
      '@id id, @label type, @labels attribute, address attribute, companyName name, founded attribute, latitude lat, longitude lng, summary summary',
    '[:WORKS_FOR]':
      '@end object, @id key, @start subject, @type type, confidence confidence, role role, since startDate',
    '[:FUNDS]':
      '@end object, @id key, @start subject, @type type, amount amount, currency currency, date date',
    '[:KNOWS]': '@end object, @id key, @start subject, @type type',
  })
  const people = report?.samples.find(({ table }) => table === '(:Person)')
  expect(people?.values).toMatchObject({ name: ['Ann Lee', 'דנה כהן'], born: ['1971-02-03', ''] })
})

test('it is brought in once: elements know where they come from, and the same graph again changes nothing', async () => {
  const database = await openEmptyDatabase()
  const wish = { isStrict: false, createdBy: 'ann', space: null, isAlone: true }
  const empty = await wholeGraph()
  const { written } = await writeImport(database, [file], wish)
  expect(written?.counts).toMatchObject({
    entities: { new: 4 },
    relations: { new: 3 },
    claims: { new: 3 },
    sources: { new: 1 },
    types: { new: 6 },
  })
  const [found] = await runCypher(
    address,
    `MATCH (b:Entity)-[r:FUNDS]->(c:Company) MATCH (claim:Claim {relationId: r.id})-[:FROM]->(s:Source)
     RETURN b.names AS names, b.importFile AS file, b.importTable AS element, c.names AS company, c.lat AS lat, r.amount AS amount,
       toString(r.startDate) AS start, claim.importTable AS tie, s.titles AS titles, s.kind AS kind`,
  )
  expect(found).toMatchObject({
    names: ['דנה כהן', 'Dana', 'ד. כהן'],
    file: file.name,
    element: expect.stringMatching(/^4:.*:\d+$/) as string,
    company: ['Alpha Ltd'],
    lat: 32.1,
    amount: '1250000.5',
    start: '2024-05-06',
    tie: expect.stringMatching(/^5:.*:\d+$/) as string,
    titles: [file.name],
    kind: 'database',
  })
  const whole = await wholeGraph()
  const mapping = mappingOf(await surveyImport([file]))
  const elsewhere = { ...file, name: 'neo4j://another.name/neo4j' }
  for (const again of [file, elsewhere]) {
    const { written: second } = await writeImport(database, [again], { ...wish, mapping })
    expect(second?.importId).toBeNull()
  }
  expect(await wholeGraph()).toEqual(whole)
  await undoImport(database, written?.importId ?? '', { by: 'ann', isAlone: true })
  expect(await wholeGraph()).toEqual(empty)
  await database.close()
})

test('a graph of Kesher, one without nodes, a wrong password and an address where nothing answers are told apart', async () => {
  const database = await openEmptyDatabase()
  const other = await mkdtemp(join(folder, 'other-'))
  const codeOf = (changes: Partial<typeof address>) =>
    keepGraph({ ...address, ...changes }, other).then(
      () => null,
      (error: { code?: string }) => error.code,
    )
  expect(await codeOf({})).toBe('GRAPH_EMPTY')
  expect(await codeOf({ password: 'wrong' })).toBe('GRAPH_REFUSED')
  expect(await codeOf({ database: 'nothere' })).toBe('GRAPH_REFUSED')
  expect(await codeOf({ uri: 'bolt://127.0.0.1:1' })).toBe('GRAPH_UNREACHABLE')
  await writeImport(database, [file], { isStrict: false, createdBy: 'ann', space: null, isAlone: true })
  expect(await codeOf({})).toBe('GRAPH_OF_KESHER')
  await database.close()
})

test('the database holds it to reading', async () => {
  const written = withForeignGraph(address, undefined, ({ rows }) =>
    rows({ ...foreignNodes, text: 'CREATE (n) RETURN n' }).next(),
  )
  await expect(written).rejects.toMatchObject({ cause: { code: 'Neo.ClientError.Statement.AccessMode' } })
})

test('the command line reads it by its address, and leaves nothing in the folder for temporary files', async () => {
  await emptyDatabase(address)
  await runCypher(address, graph)
  const before = await readdir(tmpdir())
  let out = ''
  let err = ''
  const kesher = (...args: string[]) =>
    runCommandLine(args, { out: (text) => (out += text), err: (text) => (err += text) })
  process.env['KESHER_IMPORT_PASSWORD'] = address.password
  try {
    expect(
      await kesher(
        'import',
        address.uri,
        '--dry-run',
        '--source',
        'The register',
        '--refused',
        join(folder, 'r.csv'),
      ),
    ).toBe(0)
  } finally {
    delete process.env['KESHER_IMPORT_PASSWORD']
  }
  expect([err, out]).toEqual([
    '',
    expect.stringContaining('  entities   4 (Person 2, Company 1, Thing 1)\n') as string,
  ])
  expect(out).toMatch(/\n {4}5:.*:\d+, currency "nuts": /)
  expect(
    (await readdir(tmpdir())).filter((name) => name.startsWith('kesher-graph-') && !before.includes(name)),
  ).toEqual([])
})
