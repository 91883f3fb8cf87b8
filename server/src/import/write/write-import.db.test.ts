import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { SmallFiles } from '../../../testing/import/small-files.ts'
import { runCypher, whileHeld } from '../../../testing/run-cypher.ts'
import { openTestApp } from '../../../testing/test-app.ts'
import { openDatabaseWith } from '../../../testing/test-database.ts'
import { wholeGraph } from '../../../testing/whole-graph.ts'
import type { Curator } from '../../curation/change.ts'
import { changeEntity } from '../../curation/entities.ts'
import { addClaim } from '../../curation/relations.ts'
import { readInput } from '../../curation/inputs.ts'
import { judgeSame } from '../../curation/judgements.ts'
import { mergeEntities, splitEntity } from '../../curation/merge.ts'
import { Database, type RunInTransaction } from '../../db/database.ts'
import { runningImport } from '../../db/generated/statements.ts'
import { KesherError } from '../../errors.ts'
import { importFile } from '../import-file.ts'
import type { EntityRecord } from '../records.ts'
import { ImportMark } from './import-mark.ts'
import { ImportWriter } from './import-writer.ts'
import { recoverImport, undoImport } from './take-back.ts'
import { compareImport, writeImport, type WriteImportOptions } from './write-import.ts'

let files: SmallFiles
let database: Database

beforeAll(async () => {
  files = await SmallFiles.make()
})
afterAll(() => files.remove())
beforeEach(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
})
afterEach(() => database.close())

const usual = { isStrict: false, createdBy: 'ann', space: null }

async function paths(contents: Record<string, string>) {
  const written = []
  for (const [name, content] of Object.entries(contents)) written.push(await files.write(name, content))
  return written.map(importFile)
}

async function bring(contents: Record<string, string>, options: Partial<WriteImportOptions> = {}) {
  return writeImport(database, await paths(contents), { ...usual, isAlone: true, ...options })
}

const donations = `from,to,type,amount,currency,date,note
Alpha,Dana Levi,funds,5000,ILS,2024-05-01,first
Dana Levi,רונית כהן,works for,,,2023,
`

describe('a table of relations', () => {
  test('comes into the graph with its ends, claims, source and types, and knows file and row', async () => {
    const { written } = await bring({ 'donations.csv': donations })
    expect(written).toMatchObject({
      counts: {
        entities: { new: 2, changed: 1, same: 0 },
        relations: { new: 2, changed: 0 },
        claims: { new: 2, same: 0 },
        sources: { new: 1 },
      },
    })
    const { ask } = await openTestApp(database)
    const answer = await ask(`{
      search(query: "רונית", first: 1) { edges { node { id label(langs: ["he"]) { value lang } degree type { id } } } }
      entity(id: "dana-levi") { relations(first: 5) { edges { node {
        id type { id label(langs: ["en"]) { value } } status period { start } amount { amount currency } claimCount
        sentence(langs: ["en"]) { value } inverse: sentence(langs: ["he"], direction: IN) { value }
        claims(first: 5) { edges { node { createdBy statement { value } source { title { value } kind } } } }
      } } } }
    }`)
    expect(answer.errors).toEqual([])
    expect(answer.data).toMatchInlineSnapshot(`
      {
        "entity": {
          "relations": {
            "edges": [
              {
                "node": {
                  "amount": {
                    "amount": "5000",
                    "currency": "ILS",
                  },
                  "claimCount": 1,
                  "claims": {
                    "edges": [
                      {
                        "node": {
                          "createdBy": "ann",
                          "source": {
                            "kind": "dataFile",
                            "title": {
                              "value": "donations.csv",
                            },
                          },
                          "statement": {
                            "value": "",
                          },
                        },
                      },
                    ],
                  },
                  "id": "r:alpha.funds.dana-levi",
                  "inverse": {
                    "value": "⁨Dana Levi⁩ ממומן בידי אלפא (5,000 שקל, 1 במאי 2024)",
                  },
                  "period": {
                    "start": "2024-05-01",
                  },
                  "sentence": {
                    "value": "Alpha Works funds Dana Levi (₪5,000, May 1, 2024)",
                  },
                  "status": "ACTIVE",
                  "type": {
                    "id": "FUNDS",
                    "label": {
                      "value": "funds",
                    },
                  },
                },
              },
              {
                "node": {
                  "amount": null,
                  "claimCount": 1,
                  "claims": {
                    "edges": [
                      {
                        "node": {
                          "createdBy": "ann",
                          "source": {
                            "kind": "dataFile",
                            "title": {
                              "value": "donations.csv",
                            },
                          },
                          "statement": {
                            "value": "",
                          },
                        },
                      },
                    ],
                  },
                  "id": "r:dana-levi.works-for.x-4383b7214e64",
                  "inverse": {
                    "value": "⁨רונית כהן⁩ other side of “works for”: Dana Levi (2023)",
                  },
                  "period": {
                    "start": "2023",
                  },
                  "sentence": {
                    "value": "Dana Levi works for ⁨רונית כהן⁩ (2023)",
                  },
                  "status": "ACTIVE",
                  "type": {
                    "id": "WORKS_FOR",
                    "label": {
                      "value": "works for",
                    },
                  },
                },
              },
            ],
          },
        },
        "search": {
          "edges": [
            {
              "node": {
                "degree": 1,
                "id": "x-4383b7214e64",
                "label": {
                  "lang": "he",
                  "value": "רונית כהן",
                },
                "type": {
                  "id": "Thing",
                },
              },
            },
          ],
        },
      }
    `)
    expect(
      await runCypher(
        inject('database'),
        `MATCH (c:Claim {importId: $importId}) RETURN c.importFile AS file, toString(c.importRow) AS row, c.attributes AS attributes ORDER BY row`,
        { importId: written?.importId },
      ),
    ).toEqual([
      { file: 'donations.csv', row: '2', attributes: '{"note":"first"}' },
      { file: 'donations.csv', row: '3', attributes: null },
    ])
  })
})

test('the same file twice changes nothing and says so', async () => {
  await bring({ 'donations.csv': donations })
  const before = await wholeGraph()
  const { written } = await bring({ 'donations.csv': donations })
  expect(written).toMatchObject({
    importId: null,
    counts: {
      entities: { new: 0, changed: 0, same: 3 },
      relations: { new: 0, changed: 0 },
      claims: { new: 0, same: 2 },
    },
    relationsSame: 2,
  })
  expect(await wholeGraph()).toEqual(before)
})

describe('what the graph holds already', () => {
  const files = {
    'people.json': JSON.stringify({
      format: 'kesher',
      version: 1,
      entityTypes: [{ id: 'Union', label: { en: 'Trade union', he: 'איגוד' }, color: 'red', icon: 'users' }],
      sources: [{ id: 'ledger', title: { en: 'The ledger' }, reliability: 'B' }],
      entities: [
        {
          id: 'alpha',
          type: 'Company',
          names: [
            { value: 'Alpha Works', lang: 'en' },
            { value: 'Alpha Group', lang: 'en', kind: 'FORMER' },
          ],
          externalIds: { lei: 'LEI-1' },
          attributes: { staff: '12' },
        },
        { id: 'norland', type: 'Country', names: [{ value: 'Norland' }] },
        { id: 'smiths', type: 'Union', names: [{ value: 'Smiths’ union', lang: 'en' }] },
      ],
      relations: [
        {
          subject: 'alpha',
          type: 'SELLS_TO',
          object: 'norland',
          claims: [{ source: 'ledger', amount: '7', currency: 'USD', confidence: 99, startDate: '2020' }],
        },
        { subject: 'smiths', type: 'SELLS_TO', object: 'norland', directed: false },
      ],
    }),
  }

  test('what holds both ways is told so, by the same verb from either end, and stays so when it is folded anew', async () => {
    await bring(files)
    const { ask } = await openTestApp(database)
    const look = `{
      relations(filter: { types: ["SELLS_TO"] }) { edges { node {
        id directed there: sentence(langs: ["en"]) { value } back: sentence(langs: ["en"], direction: IN) { value }
      } } }
    }`
    const claim = '{ statement: [{ lang: "en", value: "They do." }], source: "s:ledger" }'
    const undirected = async () => {
      const { data } = await ask(look)
      const { relations } = data as { relations: { edges: { node: Record<string, unknown> }[] } }
      return relations.edges.map(({ node }) => node).filter(({ directed }) => directed === false)
    }
    const told = {
      id: 'r:smiths.sells-to.norland',
      directed: false,
      there: { value: expect.stringContaining('Smiths’ union') },
      back: { value: expect.stringMatching(/^\W*Norland\W* sells to \W*Smiths’ union/) },
    }
    expect(await undirected()).toEqual([told])
    const { data } = await ask(
      `mutation { addClaim(input: { relation: "r:smiths.sells-to.norland", claim: ${claim} }) { userErrors { message } } }`,
    )
    expect(data).toEqual({ addClaim: { userErrors: [] } })
    expect(await undirected()).toEqual([told])
  })

  test('is merged: names are added, claims come to the relation that is there, and it is folded anew', async () => {
    const { written } = await bring(files)
    expect(written).toMatchObject({
      counts: {
        entities: { new: 1, changed: 1, same: 1 },
        relations: { new: 1, changed: 1 },
        claims: { new: 2, same: 0 },
        sources: { new: 2 },
        types: { new: 1 },
      },
      types: ['Union'],
      relationsSame: 0,
    })
    const { ask } = await openTestApp(database)
    const answer = await ask(`{
      entity(id: "alpha") { names { value kind } externalIds { scheme value } degree }
      relation(id: "r:alpha.sells-to.norland") { amount { amount currency } confidence claimCount sourceCount contested period { start } }
      vocabulary { entityTypes { id label(langs: ["he"]) { value } color icon count } }
    }`)
    expect(answer.errors).toEqual([])
    expect(answer.data).toMatchInlineSnapshot(`
      {
        "entity": {
          "degree": 4,
          "externalIds": [
            {
              "scheme": "lei",
              "value": "LEI-1",
            },
            {
              "scheme": "wikidata",
              "value": "Q1",
            },
          ],
          "names": [
            {
              "kind": "PRIMARY",
              "value": "Alpha Works",
            },
            {
              "kind": "PRIMARY",
              "value": "אלפא",
            },
            {
              "kind": "ACRONYM",
              "value": "ALPH",
            },
            {
              "kind": "FORMER",
              "value": "Alpha Group",
            },
          ],
        },
        "relation": {
          "amount": {
            "amount": "7",
            "currency": "USD",
          },
          "claimCount": 3,
          "confidence": 79,
          "contested": true,
          "period": {
            "start": "2020",
          },
          "sourceCount": 3,
        },
        "vocabulary": {
          "entityTypes": [
            {
              "color": "blue",
              "count": 3,
              "icon": "building-2",
              "id": "Company",
              "label": {
                "value": "חברה",
              },
            },
            {
              "color": "green",
              "count": 2,
              "icon": "flag",
              "id": "Country",
              "label": {
                "value": "מדינה",
              },
            },
            {
              "color": "red",
              "count": 1,
              "icon": "scale",
              "id": "Law",
              "label": {
                "value": "חוק",
              },
            },
            {
              "color": "red",
              "count": 1,
              "icon": "users",
              "id": "Union",
              "label": {
                "value": "איגוד",
              },
            },
          ],
        },
      }
    `)
  })

  test('is what it was when the import is taken back, to the last property and kind of number', async () => {
    const before = await wholeGraph()
    const { written } = await bring(files)
    expect(await wholeGraph()).not.toEqual(before)
    const undone = await undoImport(database, written?.importId ?? '', { by: 'test', isAlone: true })
    expect(undone.files).toEqual(['people.json'])
    expect(await wholeGraph()).toEqual(before)
  })
})

function curator(): Curator {
  return { by: 'ann', write: database.write.bind(database) }
}

/** The lines of a graph without its history, and without how often something was changed. */
function plain(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !line.includes('"Change"'))
    .map((line) => line.replace(/"revision":"\d+",?/, '').replace(',}', '}'))
}

describe('entities that were merged', () => {
  const ties = { 'ties.csv': 'from,to,type\nAlpha,Norland,SELLS_TO\nDana,Norland,FUNDS\nDana,Alpha,FUNDS\n' }

  test('are known by both their ids: the same file again changes nothing, a new row goes to whom it names', async () => {
    const first = await bring(ties)
    await mergeEntities(curator(), readInput('mergeEntities', { keep: 'gamma', merge: 'alpha' }))
    await mergeEntities(curator(), readInput('mergeEntities', { keep: 'beta', merge: 'dana' }))
    expect((await bring(ties)).written?.importId).toBe(null)
    await expect(
      undoImport(database, first.written?.importId ?? '', { by: 'test', isAlone: true }),
    ).rejects.toMatchObject({
      code: 'UNDO_BLOCKED',
    })
    const more = { 'more.csv': 'from,to,type\nDana,Fair Act,FUNDS\nAlpha,Norland,SELLS_TO\n' }
    const { written } = await bring(more)
    expect(written?.counts).toMatchObject({ entities: { new: 0 }, relations: { new: 1, changed: 1 } })
    await splitEntity(curator(), readInput('splitEntity', { id: 'dana' }))
    await splitEntity(curator(), readInput('splitEntity', { id: 'alpha' }))
    const found = await runCypher(
      inject('database'),
      `MATCH (s:Entity)-[r]->(o:Entity) WHERE s.id IN ['dana', 'alpha'] AND type(r) <> 'RETIRED'
       RETURN s.id + ' ' + o.id AS tie, r.claimCount AS claims ORDER BY tie`,
    )
    expect(found.map(({ tie, claims }) => `${tie as string} ${Number(claims)}`)).toEqual([
      'alpha beta 1',
      'alpha norland 4',
      'dana alpha 1',
      'dana fair-act 1',
      'dana norland 1',
    ])
  })

  test('at the same time as an import take along what it brought, or it goes to whom they are now', async () => {
    await whileHeld<unknown>(inject('database'), 'alpha', () => [
      mergeEntities(curator(), readInput('mergeEntities', { keep: 'gamma', merge: 'alpha' })),
      bring(ties),
    ])
    const astray = `MATCH (e:MergedEntity) WHERE EXISTS { (e)--(:Entity) } OR EXISTS { (:Entity {id: e.id}) } RETURN e.id`
    expect(await runCypher(inject('database'), astray)).toEqual([])
    expect((await bring(ties)).written?.importId).toBe(null)
  })

  test('come apart as they came in, and then their import can be taken back', async () => {
    const before = await wholeGraph()
    const { written } = await bring(ties)
    await mergeEntities(curator(), readInput('mergeEntities', { keep: 'gamma', merge: 'dana' }))
    await splitEntity(curator(), readInput('splitEntity', { id: 'dana' }))
    await undoImport(database, written?.importId ?? '', { by: 'test', isAlone: true })
    expect(plain(await wholeGraph())).toEqual(plain(before))
  })
})

/** The pairs that are judged, each with what is judged of it. */
async function judged(): Promise<unknown[]> {
  const found = await runCypher(
    inject('database'),
    'MATCH (a:Identity)-[s:SAME_AS]->(b:Identity) RETURN a.id + " " + b.id + " " + s.judgement AS pair ORDER BY pair',
  )
  return found.map(({ pair }) => pair)
}

/** An entity as a line of a file tells it. */
function described(id: string, value: string, type: string): object {
  return { kind: 'entity', id, type, names: [{ value, lang: 'en' }] }
}

test('what is judged of pairs in a file comes in, but for pairs that are judged here, of which one was merged here, or whose ids are kept apart', async () => {
  await mergeEntities(curator(), readInput('mergeEntities', { keep: 'gamma', merge: 'alpha' }))
  await judgeSame(curator(), readInput('judgeSame', { a: 'beta', b: 'gamma', judgement: 'UNSURE' }))
  const before = await judged()
  const said = { kind: 'judgement', judgement: 'NEGATIVE', by: 'ben', at: '2025-11-12T21:26:00Z' }
  const lines = [
    ...['Alpha', 'Beta', 'Gamma'].map((name) => described(name.toLowerCase(), `${name} Works`, 'Company')),
    described('island', 'Farland', 'Country'),
    described('norland', 'Norland', 'Country'),
    { ...said, id: 'j:1', a: 'gamma', b: 'beta' },
    { ...said, id: 'j:2', a: 'alpha', b: 'beta' },
    { ...said, id: 'j:3', a: 'norland', b: 'island' },
  ]
  const files = { 'pairs.ndjson': lines.map((each) => JSON.stringify(each)).join('\n') }
  await bring(files, { space: 'apart' })
  expect(await judged()).toEqual(before)
  const { written } = await bring(files)
  expect(before).toEqual(['alpha gamma POSITIVE', 'beta gamma UNSURE'])
  expect(await judged()).toEqual([...before, 'island norland NEGATIVE'])
  await undoImport(database, written?.importId ?? '', { by: 'test', isAlone: true })
  expect(await judged()).toEqual(before)
})

describe('an id that the graph has for something else', () => {
  const table = 'id,name,type\nalpha,Zebra,Animal\n'

  test('refuses the import, says whose it is, and writes nothing', async () => {
    const before = await wholeGraph()
    await expect(bring({ 'animals.csv': table })).rejects.toMatchObject({
      code: 'IMPORT_ID_TAKEN',
      details: { file: 'animals.csv', row: 2, id: 'alpha', name: 'Zebra', other: 'Alpha Works' },
    })
    expect(await wholeGraph()).toEqual(before)
  })

  test('is an id of the files alone in a space of their own', async () => {
    const { written } = await bring({ 'animals.csv': table }, { space: 'zoo' })
    expect(written?.counts.entities).toEqual({ new: 1, changed: 0, same: 0 })
    const rows = await runCypher(inject('database'), 'MATCH (e:Animal) RETURN e.id AS id')
    expect(rows).toEqual([{ id: 'zoo-alpha' }])
  })
})

describe('an import that is more than one transaction', () => {
  const batchRows = 5
  test('leaves the graph as one transaction would, and is taken back as a whole', async () => {
    const before = await wholeGraph()
    const { written } = await bring({ 'staff.csv': large(40) }, { batchRows })
    expect(written?.counts).toMatchObject({
      entities: { new: 47, changed: 0, same: 0 },
      relations: { new: 40, changed: 0 },
      claims: { new: 40, same: 0 },
    })
    expect(await bring({ 'staff.csv': large(40) }, { batchRows })).toMatchObject({
      written: { importId: null, relationsSame: 40 },
    })
    await undoImport(database, written?.importId ?? '', { by: 'test', isAlone: true })
    expect(await wholeGraph()).toEqual(before)
  })

  test('leaves property by property what one transaction leaves, batches that stand apart and such that do not', async () => {
    const people = [...Array(12).keys()].map((n) => `p${n},Person ${n},Person`)
    const ties = [...Array(40).keys()].map(
      (n) => `p${n % 12},p${(n + 1 + (n % 5)) % 12},KNOWS,${n}.5,EUR,2024-0${(n % 9) + 1}`,
    )
    const contents = {
      'people.csv': ['id,name,type', ...people].join('\n'),
      'ties.csv': ['source,target,type,amount,currency,start', ...ties].join('\n'),
    }
    const one = await bring(contents)
    const whole = await withoutJournal()
    await undoImport(database, one.written?.importId ?? '', { by: 'test', isAlone: true })
    const many = await bring(contents, { batchRows })
    expect(await withoutJournal()).toEqual(whole)
    expect({ ...many.written, importId: null }).toEqual({ ...one.written, importId: null })
  })

  test('leaves nothing where the file turns out to be broken, or a row of a strict one is refused', async () => {
    const before = await wholeGraph()
    const broken = await bring({ 'staff.csv': `${large(40)}"Person 41,Firm` }, { batchRows })
    expect([broken.written, broken.reports[0]?.refusal?.code]).toEqual([null, 'BROKEN_QUOTE'])
    const lines = [...Array(40).keys()].map((n) =>
      JSON.stringify({ kind: 'entity', id: `n${n}`, type: 'Person' }),
    )
    const strict = await bring(
      { 'lines.ndjson': [...lines, '{"kind":"entity"}'].join('\n') },
      { batchRows, isStrict: true },
    )
    expect([strict.written, strict.reports[0]?.refused.count]).toEqual([null, 1])
    expect(await wholeGraph()).toEqual(before)
  })

  test('that is stopped leaves nothing', async () => {
    const before = await wholeGraph()
    const stopping = new AbortController()
    const shares: number[] = []
    const stopped = bring(
      { 'staff.csv': large(40) },
      {
        batchRows,
        signal: stopping.signal,
        onShare: (share) => shares.push(share),
        onProgress: (rows) => rows >= 20 && stopping.abort(new KesherError('INTERRUPTED')),
      },
    )
    await expect(stopped).rejects.toMatchObject({ code: 'INTERRUPTED' })
    expect(await wholeGraph()).toEqual(before)
    expect(shares.every((share, index) => share > (shares[index - 1] ?? 0) && share <= 1)).toBe(true)
  })

  test('is seen by readers whole or not at all', async () => {
    const { ask } = await openTestApp(database, 'dist/client', [], 200)
    const count = async () => {
      const { data, errors } = await ask(
        '{ graphInfo { entities relations claims sources } relations(first: 1) { total } }',
      )
      return JSON.stringify(errors[0]?.extensions['code'] ?? data)
    }
    const before = await count()
    const seen = new Set<string>()
    const bringing = bring({ 'staff.csv': large(60) }, { batchRows, isAlone: false })
    const isOver = () => Promise.race([bringing.then(() => true), wait(5).then(() => false)])
    do seen.add(await count())
    while (!(await isOver()))
    await wait(250)
    const after = await count()
    expect(before).not.toEqual(after)
    seen.delete(after)
    expect([...seen]).toEqual([before, '"IMPORTING"'])
  })

  test('that was left in the middle is taken back by whoever comes next, unless it is alive', async () => {
    const before = await wholeGraph()
    const writer = await ImportWriter.open(database, {
      files: ['people.csv'],
      writer: { importId: 'left', recordedAt: '2026-01-01T00:00:00Z', createdBy: 'ann' },
      space: null,
      isAlone: true,
      batchRows,
    })
    for (let row = 0; row < 30; row += 1) await writer.add(person(row))
    await expect(recoverImport(database, false)).rejects.toMatchObject({ code: 'IMPORT_RUNNING' })
    await expect(bring({ 'donations.csv': donations })).rejects.toMatchObject({ code: 'IMPORT_RUNNING' })
    expect(await recoverImport(database, true)).toMatchObject({ id: 'left', files: ['people.csv'] })
    expect(await wholeGraph()).toEqual(before)
    // Whoever was taken for dead and is not finds that out, and leaves nothing.
    await expect(writer.finish()).rejects.toMatchObject({ code: 'IMPORT_LOST' })
    await writer.abandon()
    expect(await wholeGraph()).toEqual(before)
  })
})

describe('an import that a crash left in the middle', () => {
  const batchRows = 5
  const contents = { 'staff.csv': large(40) }
  const options = { ...usual, batchRows, isAlone: true }

  test('goes on after its last whole batch, and leaves the graph as one that was not left', async () => {
    const before = await wholeGraph()
    const files = await paths(contents)
    const marked = () => ({ ...options, mark: new ImportMark(files, options) })
    const steady = new CrashingDatabase()
    const whole = await writeImport(steady, files, marked())
    const after = await alike()
    await undoImport(database, whole.written?.importId ?? '', { by: 'test', isAlone: true })

    // It is opened, and three batches are written.
    const crashing = new CrashingDatabase(4)
    await expect(writeImport(crashing, files, marked())).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    })
    const { running } = await database.run(runningImport, {})
    const fits = async (change: object, names = files) =>
      running && (await new ImportMark(names, { ...options, ...change }).fits(running))
    expect([await fits({}), await fits({ isStrict: true }), await fits({ space: 'zoo' })]).toEqual([
      true,
      false,
      false,
    ])
    expect(await fits({}, await paths({ 'staff.csv': large(41) }))).toBe(false)
    await paths(contents)

    const again = new CrashingDatabase()
    const resumed: number[] = []
    const { written } = await writeImport(again, files, {
      ...marked(),
      onResume: (batches) => resumed.push(batches),
    })
    expect(resumed).toEqual([3])
    expect(again.writes).toBe(steady.writes - 3)
    expect({ ...written, importId: null }).toEqual({ ...whole.written, importId: null })
    expect(await alike()).toEqual(after)
    await undoImport(database, written?.importId ?? '', { by: 'test', isAlone: true })
    expect(await wholeGraph()).toEqual(before)
    await Promise.all([steady, crashing, again].map((each) => each.close()))
  })

  test('is written by one hand: who was taken for dead and is not writes nothing more, and takes nothing back', async () => {
    const files = await paths(contents)
    const marked = { ...options, mark: new ImportMark(files, options) }
    const stalled = new AbortController()
    const slow = new CrashingDatabase(4, once(stalled.signal, 'abort'))
    const first = writeImport(slow, files, marked)
    await vi.waitUntil(() => slow.writes > 4)
    const { written } = await writeImport(database, files, marked)
    const after = await wholeGraph()
    stalled.abort()
    await expect(first).rejects.toMatchObject({ code: 'IMPORT_LOST' })
    expect(written?.counts.relations).toEqual({ new: 40, changed: 0 })
    expect(await wholeGraph()).toEqual(after)
    await slow.close()
  })
})

/** The same without the batches, the counts of which are as many as there are batches, and without the news. */
async function withoutJournal(): Promise<string[]> {
  return (await alike()).filter(
    (line) => !/"(Import|ImportBatch|EntityBefore|RelationBefore|SummaryBefore|News|NewsClock)"/.test(line),
  )
}

/** All that is in the graph, whenever it was brought and by whichever import. */
async function alike(): Promise<string[]> {
  const lines = await wholeGraph()
  return lines
    .map((line) =>
      line
        .replaceAll(/\d{4}-\d\d-\d\d-[0-9a-f]{8}/g, 'IMPORT')
        .replaceAll(/20(2[6-9]|[3-9]\d)-\d\d-\d\dT[\d:.]+Z?/g, 'INSTANT'),
    )
    .toSorted()
}

/** A database that is gone after so many transactions, or stalls then until something is over. */
class CrashingDatabase extends Database {
  writes = 0
  readonly #most: number
  readonly #stall: Promise<unknown> | null

  constructor(most = Number.POSITIVE_INFINITY, stall: Promise<unknown> | null = null) {
    super({ ...inject('database'), timeout: 30_000 })
    this.#most = most
    this.#stall = stall
  }

  override async write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    this.writes += 1
    if (this.writes > this.#most) {
      if (!this.#stall) throw new KesherError('DATABASE_UNAVAILABLE')
      await this.#stall
    }
    return super.write(work)
  }
}

describe('a comparison', () => {
  const staff = {
    'staff.csv': `${large(12)}${large(3)}Person 1,Person 1,works for,\n`,
    'donations.csv': donations,
  }

  test('counts what the import then does, whatever batches it comes in, and writes nothing', async () => {
    await bring({ 'before.csv': large(4) })
    const before = await wholeGraph()
    const compare = async (batchRows: number) => {
      const outcome = await compareImport(database, await paths(staff), { ...usual, batchRows })
      return outcome.written
    }
    const compared = await compare(5)
    expect(await compare(1_000)).toEqual(compared)
    expect(await wholeGraph()).toEqual(before)
    const { written } = await bring(staff)
    expect(compared).toEqual({ ...written, importId: null })
    expect(compared?.counts.relations.new).toBeGreaterThan(0)
  })

  test('throws what the import would throw', async () => {
    const taken = { 'animals.csv': 'id,name,type\nalpha,Zebra,Animal\n' }
    await expect(compareImport(database, await paths(taken), usual)).rejects.toMatchObject({
      code: 'IMPORT_ID_TAKEN',
    })
  })
})

test('an import on which later work stands cannot be taken back before that', async () => {
  const before = await wholeGraph()
  const first = (await bring({ 'donations.csv': donations })).written?.importId ?? ''
  const between = await wholeGraph()
  const second =
    (await bring({ 'more.csv': 'from,to,type\nDana Levi,Alpha,works for\n' })).written?.importId ?? ''
  const after = await wholeGraph()
  await expect(undoImport(database, first, { by: 'test', isAlone: true })).rejects.toMatchObject({
    code: 'UNDO_BLOCKED',
    details: { value: first, list: 'entity dana-levi, relation r:dana-levi.works-for.alpha' },
    laterIds: ['dana-levi', 'r:dana-levi.works-for.alpha'],
  })
  expect(await wholeGraph()).toEqual(after)
  await undoImport(database, second, { by: 'test', isAlone: true })
  expect(await wholeGraph()).toEqual(between)
  await undoImport(database, first, { by: 'test', isAlone: true })
  expect(await wholeGraph()).toEqual(before)
  await expect(undoImport(database, first, { by: 'test', isAlone: true })).rejects.toMatchObject({
    code: 'UNKNOWN_IMPORT',
  })
})

test('an import whose entity people have changed since is not taken back, and theirs stays', async () => {
  const id = (await bring({ 'donations.csv': donations })).written?.importId ?? ''
  const curator: Curator = { by: 'ann', write: (work) => database.write(work) }
  const change = { id: 'dana-levi', revision: 0, place: { lat: 1, lng: 2 } }
  await changeEntity(curator, readInput('changeEntity', change))
  await expect(undoImport(database, id, { by: 'test', isAlone: true })).rejects.toMatchObject({
    code: 'UNDO_BLOCKED',
    details: { list: 'entity dana-levi' },
  })
})

test('a relation that people change while an import is under way is not written over: it is started again', async () => {
  const more = `from,to,type,amount,currency\nAlpha,Beta,SELLS_TO,7,EUR\n${'Dana,Acme,works for,,\n'.repeat(24)}`
  const claim = {
    source: 's:gazette',
    stance: 'SUPPORTS',
    statement: [{ lang: 'en', value: 'They did.' }],
  }
  // Between what the import has read for its first batch and what it writes: its first transaction opens it, its second is that.
  const write = database.write.bind(database)
  vi.spyOn(database, 'write')
    .mockImplementationOnce(write)
    .mockImplementationOnce(async (work) => {
      const input = { relation: 'r:alpha.sells-to.beta', claim }
      await addClaim({ by: 'ann', write }, readInput('addClaim', input))
      return write(work)
    })
  const path = await files.write('more.csv', more)
  const options = { isStrict: false, createdBy: 'ann', space: null, isAlone: true, batchRows: 3 }
  await expect(writeImport(database, [importFile(path)], options)).rejects.toMatchObject({
    code: 'IMPORT_DISTURBED',
  })
  const { written } = await bring({ 'more.csv': more })
  expect(written?.counts.relations).toEqual({ new: 1, changed: 1 })
})

function large(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => `Person ${row},Firm ${row % 7},works for\n`)
  return `from,to,type\n${lines.join('')}`
}

function person(row: number): EntityRecord {
  return {
    kind: 'entity',
    place: { file: 'people.csv', table: null, row },
    id: `person-${row}`,
    type: 'Person',
    names: [{ value: `Person ${row}`, lang: 'en', kind: 'PRIMARY' }],
    summary: {},
    externalIds: {},
    lat: null,
    lng: null,
    attributes: {},
    isImplied: false,
  }
}
