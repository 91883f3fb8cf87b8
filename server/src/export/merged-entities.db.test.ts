import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { z } from 'zod'
import { SmallFiles } from '../../testing/import/small-files.ts'
import { emptyDatabase, runCypher } from '../../testing/run-cypher.ts'
import { openTestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { wholeGraph } from '../../testing/whole-graph.ts'
import type { Curator } from '../curation/change.ts'
import { changeEntity } from '../curation/entities.ts'
import { readInput } from '../curation/inputs.ts'
import { judgeSame } from '../curation/judgements.ts'
import { mergeEntities, splitEntity } from '../curation/merge.ts'
import { addClaim, addRelation, retractClaim, supersedeClaim } from '../curation/relations.ts'
import { Database, type RunInTransaction } from '../db/database.ts'
import { identity } from '../db/generated/statements.ts'
import { KesherError } from '../errors.ts'
import { importFile } from '../import/import-file.ts'
import type { Finding } from '../import/records.ts'
import { ImportMark } from '../import/write/import-mark.ts'
import { undoImport } from '../import/write/take-back.ts'
import { compareImport, writeImport, type WriteImportOptions } from '../import/write/write-import.ts'
import { exportGraph } from './export-graph.ts'
import { kesherExport } from './formats/kesher-ndjson.ts'
import { wholeGraph as all, type Selection } from './selection.ts'

// What was merged leaves with our own format and comes back: it answers, tells where it comes from, and comes apart.

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

const curator: Curator = { by: 'dan', write: (work) => database.write(work) }
const en = (value: string) => [{ lang: 'en', value }]
const claim = { source: 's:gazette', stance: 'SUPPORTS', confidence: 70, statement: en('They say so.') }
const merge = (keep: string, merged: string) =>
  mergeEntities(curator, readInput('mergeEntities', { keep, merge: merged, reason: 'One.' }))
const split = (id: string) => splitEntity(curator, readInput('splitEntity', { id }))
const judge = (a: string, b: string, judgement: string | null) =>
  judgeSame(curator, readInput('judgeSame', { a, b, judgement, reason: 'Seen.' }))

const named = (id: string, value: string, rest: object) => ({
  kind: 'entity',
  id,
  names: [{ value, lang: 'en' }],
  ...rest,
})
const likes = {
  kind: 'relation',
  type: 'LIKES',
  object: 'norland',
  directed: false,
  role: { en: 'fan', he: 'אוהד' },
}
const more = [
  named('delta', 'Delta', { type: 'Company', summary: { en: 'D.' }, attributes: { note: 'd' } }),
  named('alpha', 'Alpha Works', { attributes: { note: 'a', size: '1' } }),
  named('gamma', 'Gamma Works', {}),
  named('norland', 'Norland', {}),
  { kind: 'relation', subject: 'delta', type: 'SELLS_TO', object: 'norland', claims: [{ startDate: '2024', statement: { en: 'Sold.' } }] },
  { ...likes, subject: 'alpha', claims: [{ amount: '5', currency: 'USD' }, { confidence: 30 }] },
  { ...likes, subject: 'gamma', claims: [{ startDate: '2023' }] },
] // prettier-ignore

/** Alpha into Gamma, Gamma into Delta, which had the same tie, and Beta, which was tied to Alpha, into Delta, too. */
async function mergeMany(): Promise<void> {
  await bring(more.map((each) => JSON.stringify(each)).join('\n'))
  await judge('alpha', 'gamma', 'NEGATIVE')
  await judge('alpha', 'norland', 'UNSURE')
  await merge('gamma', 'alpha')
  await merge('delta', 'gamma')
  await merge('delta', 'beta')
  // The journal of that import is in no export, and neither is what it keeps.
  await runCypher(inject('database'), 'MATCH (b:ImportBatch)-[:KEEPS]->(before) DETACH DELETE before')
}

async function exported(selection: Selection = all): Promise<string> {
  const pieces = []
  const options = { format: kesherExport, file: '', selection, lang: 'en' }
  for await (const piece of exportGraph(database, options)) pieces.push(piece)
  return pieces.join('')
}

const usual = { isStrict: true, createdBy: 'ann', space: null, isAlone: true }

async function bring(text: string, options: Partial<WriteImportOptions> = {}) {
  const findings: string[] = []
  const onFinding = ({ code, value, reason, place }: Finding) =>
    findings.push(`${place.row} ${code} ${value}: ${reason}`)
  const file = importFile(await files.write('graph.ndjson', text))
  const { written } = await writeImport(database, [file], { ...usual, onFinding, ...options })
  return { written, findings, importId: written?.importId ?? '' }
}

const undo = (id: string) => undoImport(database, id, { by: 'test', isAlone: true })

/** The graph without the journal of its imports. */
async function graph(): Promise<string[]> {
  const journal = /"labels":\["Import(Batch)?"\]|"from":\["ImportBatch"\]/
  return (await wholeGraph()).filter((line) => !journal.test(line))
}

/** The same, whenever what was done, and without what is folded of ties that are set aside: a split folds it anew. */
async function alike(): Promise<string[]> {
  const found = (await graph()).filter((line) => !line.includes('SummaryBefore'))
  const ids = /[hj]:\d{8}-?\d{6}-[0-9a-f]+|20(2[6-9]|[3-9]\d)-\d\d-\d\dT[\d:.]+Z|(?<="place":"?)-\d+n?/g
  return found
    .map((line) =>
      line.includes('"labels":["MergedRelation"]') ? line.replaceAll(/"by\w+":[^,]+,/g, '') : line,
    )
    .map((line) => line.replaceAll(ids, ''))
    .toSorted()
}

/** What the API says of what was merged, and of what stands for it. */
async function answers(): Promise<unknown> {
  const { ask } = await openTestApp(database)
  const { data, errors } = await ask(`{
    alpha: entity(id: "alpha") {
      id names { value mergedFrom } externalIds { value mergedFrom } degree
      mergedFrom { id mergedInto summary { value } mergedBy mergedAt reason names { value mergedFrom } }
      relations(first: 20) { edges { node {
        id type { id } mergedFrom claimCount claims(first: 9) { edges { node { id recordedAt source { id } } } }
      } } }
    }
    gamma: entity(id: "gamma") { id } beta: node(id: "beta") { id }
    subgraph(ids: ["alpha", "norland"]) { nodes { id } edges { id } }
    judgements(first: 9) { edges { node { aId bId judgement isMerged by at reason } } }
    history(first: 20) { edges { node { kind at by otherId about { id } } } }
  }`)
  expect(errors).toEqual([])
  return data
}

describe('what was merged', () => {
  test.each([undefined, 50, 3])(
    'comes back property by property, answers as before, and goes with its import: in batches of %s rows',
    async (batchRows) => {
      await mergeMany()
      const [before, said, text] = [await graph(), await answers(), await exported()]
      const kinds = text.matchAll(/^\{"kind":"(merge|judgement)"/gm)
      expect([...kinds].map(([, kind]) => kind)).toEqual([
        ...Array(3).fill('merge'),
        ...Array(4).fill('judgement'),
      ])
      await emptyDatabase(inject('database'))
      const options = batchRows === undefined ? {} : { batchRows }
      const { findings, importId } = await bring(text, options)
      expect(findings).toEqual([])
      expect(await graph()).toEqual(before)
      expect(await answers()).toEqual(said)
      expect(await exported()).toBe(text)
      const whole = await wholeGraph()
      expect(await bring(text, options)).toMatchObject({ findings: [], written: { importId: null } })
      expect(await wholeGraph()).toEqual(whole)
      await undo(importId)
      expect(await wholeGraph()).toEqual([])
    },
    120_000,
  )

  test('is told in lines that the published JSON Schema takes', async () => {
    await mergeMany()
    const schema = JSON.parse(await readFile('docs/kesher-import.schema.json', 'utf8')) as Parameters<
      typeof z.fromJSONSchema
    >[0]
    const published = z.fromJSONSchema(schema)
    const lines = (await exported()).trimEnd().split('\n')
    const refused = lines.filter((line) => !published.safeParse(JSON.parse(line)).success)
    expect([refused, published.safeParse({ kind: 'merge', into: 'delta' }).success]).toEqual([[], false])
  })

  test('comes apart as it would have in the graph that it is from, with what was written since', async () => {
    await mergeMany()
    await addClaim(curator, readInput('addClaim', { relation: 'r:delta.sells-to.norland', claim }))
    await addClaim(curator, readInput('addClaim', { relation: 'r:alpha.sells-to.beta', claim }))
    const better = {
      id: 'c:alpha.sells-to.norland.1',
      claim: { ...claim, statement: en('Now.') },
      reason: 'Misread.',
    }
    await supersedeClaim(curator, readInput('supersedeClaim', better))
    await retractClaim(
      curator,
      readInput('retractClaim', { id: 'c:gamma.sells-to.norland.1', reason: 'No.' }),
    )
    const tie = { subject: 'delta', type: 'FUNDS', object: 'island', claims: [claim] }
    await addRelation(curator, readInput('addRelation', tie))
    const names = [{ value: 'Delta', lang: 'en', kind: 'PRIMARY' }, { value: 'Deltas', lang: 'en', kind: 'FORMER' }] // prettier-ignore
    await changeEntity(curator, readInput('changeEntity', { id: 'delta', revision: 2, names }))
    const text = await exported()
    const apart: string[][] = []
    const comeApart = async () => {
      for (const id of ['beta', 'gamma', 'alpha']) {
        await split(id)
        apart.push(await alike())
      }
    }
    await comeApart()
    await emptyDatabase(inject('database'))
    await bring(text)
    expect(await exported()).toBe(text)
    await comeApart()
    expect(apart.slice(3)).toEqual(apart.slice(0, 3))
    expect(apart.at(-1)?.filter((line) => /Merged|Before/.test(line))).toEqual([])
    expect(await database.run(identity, { id: 'alpha' })).toEqual({ keptId: 'alpha', mergedInto: null })
  }, 120_000)

  test('leaves with a part of the graph as it is now, but for what would lead from an entity to itself', async () => {
    await mergeMany()
    const text = await exported({ ids: ['delta', 'norland'], filter: null })
    expect(text).not.toMatch(/"kind":"(merge|judgement)"|recorded(Subject|Object|Relations)|absorbed/)
    await emptyDatabase(inject('database'))
    const { findings } = await bring(text, { isStrict: false })
    const refused = 'SELF_RELATION delta: an entity cannot be tied to itself'
    expect(findings.map((each) => each.replace(/^\d+ /, ''))).toEqual(Array(4).fill(refused))
    expect((await ties()).map((each) => each.split(' c:'))).toEqual([
      [
        'delta r:delta.sells-to.norland norland (,)',
        'alpha.sells-to.norland.1',
        'alpha.sells-to.norland.2',
        expect.anything(),
        'gamma.sells-to.norland.1',
      ],
      [
        'delta r:gamma.likes.norland.fan-14abf1cb6e28 norland (,)',
        expect.anything(),
        expect.anything(),
        expect.anything(),
      ],
    ])
  })

  test('goes on after a crash where it stopped', async () => {
    await mergeMany()
    const [before, text] = [await graph(), await exported()]
    await emptyDatabase(inject('database'))
    const path = importFile(await files.write('graph.ndjson', text))
    for (const most of [4, 6, 8]) {
      const options = { ...usual, batchRows: 2 }
      const marked = { ...options, mark: new ImportMark([path], options) }
      const crashing = new CrashingDatabase(most)
      const crash = { code: 'DATABASE_UNAVAILABLE' }
      await expect(writeImport(crashing, [path], marked)).rejects.toMatchObject(crash)
      const { written } = await writeImport(database, [path], marked)
      expect(await graph()).toEqual(before)
      await undo(written?.importId ?? '')
      expect(await wholeGraph()).toEqual([])
      await crashing.close()
    }
  }, 120_000)
})

/** A database that is gone after so many transactions. */
class CrashingDatabase extends Database {
  #left: number

  constructor(most: number) {
    super({ ...inject('database'), timeout: 30_000 })
    this.#left = most
  }

  override async write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    this.#left -= 1
    if (this.#left < 0) throw new KesherError('DATABASE_UNAVAILABLE')
    return super.write(work)
  }
}

/** Every relation with its ends, those that it was recorded of, and its claims. */
async function ties(): Promise<string[]> {
  const rows = await runCypher(
    inject('database'),
    `MATCH (s:Entity)-[r]->(o:Entity) MATCH (i:Relation {id: r.id})
     RETURN s.id + ' ' + i.id + ' ' + o.id + ' (' + coalesce(i.recordedSubjectId, '') + ',' + coalesce(i.recordedObjectId, '') + ')' AS tie,
       COLLECT { MATCH (c:Claim {relationId: i.id})-[:ABOUT]->(i) RETURN c.id ORDER BY c.id } AS claims`,
  )
  return rows.map(({ tie, claims }) => `${tie} ${(claims as string[]).join(' ')}`).toSorted()
}

async function names(): Promise<Record<string, unknown>> {
  const rows = await runCypher(
    inject('database'),
    'MATCH (e:Entity) RETURN e.id AS id, e.names AS names ORDER BY id',
  )
  return Object.fromEntries(rows.map(({ id, names: all }) => [id, all]))
}

/** The file of a graph in which all were merged; then the small graph as it was. */
async function fileOfMerged(): Promise<string> {
  await mergeMany()
  const text = await exported()
  await database.close()
  database = await openDatabaseWith('server/testing/small-graph')
  return text
}

/** Brings the file; what is said of it, the same as when it is only compared, and what it does is taken back exactly. */
async function broughtInto(text: string) {
  const before = await wholeGraph()
  const file = importFile(await files.write('graph.ndjson', text))
  const compared: string[] = []
  const onFinding = ({ value }: Finding) => compared.push(value)
  const { written: counted } = await compareImport(database, [file], { ...usual, onFinding })
  const { findings, written, importId } = await bring(text)
  expect({ ...counted, importId }).toEqual(written)
  expect(compared).toEqual(findings.map((each) => each.replace(/^.* MERGE_LEFT_OUT ([a-z]+):.*$/, '$1')))
  const found = { findings, ties: await ties(), names: await names() }
  const whole = await wholeGraph()
  expect(await bring(text)).toMatchObject({ written: { importId: null } })
  expect(await wholeGraph()).toEqual(whole)
  await undo(importId)
  expect(await wholeGraph()).toEqual(before)
  return found
}

describe('a graph that has', () => {
  test('each of them for itself keeps them apart and says so: every relation is of the one that it was recorded of', async () => {
    const text = await fileOfMerged()
    const before = await ties()
    expect(await broughtInto(text)).toMatchInlineSnapshot(`
      {
        "findings": [
          "17 MERGE_LEFT_OUT beta: that it was merged into delta does not come in, since the graph has it as an entity of its own; all that is said of it comes in by itself",
          "18 MERGE_LEFT_OUT gamma: that it was merged into delta does not come in, since the graph has it as an entity of its own; all that is said of it comes in by itself",
          "19 MERGE_LEFT_OUT alpha: that it was merged into gamma does not come in, since the graph has it as an entity of its own; all that is said of it comes in by itself",
        ],
        "names": {
          "alpha": [
            "Alpha Works",
            "אלפא",
            "ALPH",
          ],
          "beta": [
            "Beta Works",
            "ביתא",
          ],
          "delta": [
            "Delta",
            "גמא",
            "Gamma Works",
            "Alpha Works",
            "אלפא",
            "ALPH",
            "Beta Works",
            "ביתא",
          ],
          "fair-act": [
            "Fair Act",
            "חוק ההגינות",
          ],
          "gamma": [
            "Gamma Works",
            "גמא",
            "Alpha Works",
            "אלפא",
            "ALPH",
          ],
          "island": [
            "Farland",
            "רחוקיה",
          ],
          "norland": [
            "Norland",
            "נורלנד",
          ],
        },
        "ties": [
          "alpha r:alpha.likes.norland.fan-14abf1cb6e28 norland (,) c:alpha.likes.norland.fan-14abf1cb6e28.i53b0d43817906e c:alpha.likes.norland.fan-14abf1cb6e28.i7b345e2629fa89",
          "alpha r:alpha.sells-to.beta beta (,) c:alpha.sells-to.beta.1",
          "alpha r:alpha.sells-to.norland norland (,) c:alpha.sells-to.norland.1 c:alpha.sells-to.norland.2",
          "beta r:beta.funds.alpha.first alpha (,) c:beta.funds.alpha.first.1",
          "beta r:beta.funds.alpha.second alpha (,) c:beta.funds.alpha.second.1",
          "beta r:beta.sells-to.gamma gamma (,) c:beta.sells-to.gamma.1",
          "delta r:delta.sells-to.norland norland (,) c:delta.sells-to.norland.ia32801cb3a3cc6",
          "fair-act r:fair-act.regulates.norland norland (,) c:fair-act.regulates.norland.1 c:fair-act.regulates.norland.2",
          "gamma r:gamma.likes.norland.fan-14abf1cb6e28 norland (,) c:gamma.likes.norland.fan-14abf1cb6e28.i670af2b820a1a5",
          "gamma r:gamma.sells-to.norland norland (,) c:gamma.sells-to.norland.1",
        ],
      }
    `)
    expect(before).toMatchInlineSnapshot(`
      [
        "alpha r:alpha.sells-to.beta beta (,) c:alpha.sells-to.beta.1",
        "alpha r:alpha.sells-to.norland norland (,) c:alpha.sells-to.norland.1 c:alpha.sells-to.norland.2",
        "beta r:beta.funds.alpha.first alpha (,) c:beta.funds.alpha.first.1",
        "beta r:beta.funds.alpha.second alpha (,) c:beta.funds.alpha.second.1",
        "beta r:beta.sells-to.gamma gamma (,) c:beta.sells-to.gamma.1",
        "fair-act r:fair-act.regulates.norland norland (,) c:fair-act.regulates.norland.1 c:fair-act.regulates.norland.2",
        "gamma r:gamma.sells-to.norland norland (,) c:gamma.sells-to.norland.1",
      ]
    `)
  })

  test('merged one otherwise, judged two different, or the one that others were merged into, says which', async () => {
    const text = await fileOfMerged()
    await merge('norland', 'beta')
    await judge('gamma', 'alpha', 'NEGATIVE')
    const before = await ties()
    const found = await broughtInto(text)
    expect(found.findings.map((each) => each.replace(/^\d+ MERGE_LEFT_OUT|; all that.*$/g, '')))
      .toMatchInlineSnapshot(`
      [
        " beta: that it was merged into delta does not come in, since it is merged into norland here",
        " gamma: that it was merged into delta does not come in, since the graph has it as an entity of its own",
        " alpha: that it was merged into gamma does not come in, since people judged here that the two are different",
      ]
    `)
    expect(found.ties.filter((each) => !/^delta|likes/.test(each))).toEqual(before)
  })

  test('only what another was merged into brings that by itself, and all that was merged into this one with it', async () => {
    const text = await fileOfMerged()
    await emptyDatabase(inject('database'))
    await bring(JSON.stringify(more[0]))
    const found = await broughtInto(text)
    expect(found).toMatchInlineSnapshot(`
      {
        "findings": [
          "17 MERGE_LEFT_OUT beta: that it was merged into delta does not come in, since the graph has delta already; all that is said of it comes in by itself",
          "18 MERGE_LEFT_OUT gamma: that it was merged into delta does not come in, since the graph has delta already; all that is said of it comes in by itself",
        ],
        "names": {
          "beta": [
            "Beta Works",
            "ביתא",
          ],
          "delta": [
            "Delta",
            "גמא",
            "Gamma Works",
            "Alpha Works",
            "אלפא",
            "ALPH",
            "Beta Works",
            "ביתא",
          ],
          "fair-act": [
            "Fair Act",
            "חוק ההגינות",
          ],
          "gamma": [
            "Gamma Works",
            "גמא",
            "Alpha Works",
            "אלפא",
            "ALPH",
          ],
          "island": [
            "Farland",
            "רחוקיה",
          ],
          "norland": [
            "Norland",
            "נורלנד",
          ],
        },
        "ties": [
          "beta r:beta.funds.alpha.first gamma (,alpha) c:beta.funds.alpha.first.1",
          "beta r:beta.funds.alpha.second gamma (,alpha) c:beta.funds.alpha.second.1",
          "beta r:beta.sells-to.gamma gamma (,) c:beta.sells-to.gamma.1",
          "delta r:delta.sells-to.norland norland (,) c:delta.sells-to.norland.ia32801cb3a3cc6",
          "fair-act r:fair-act.regulates.norland norland (,) c:fair-act.regulates.norland.1 c:fair-act.regulates.norland.2",
          "gamma r:alpha.sells-to.beta beta (alpha,) c:alpha.sells-to.beta.1",
          "gamma r:gamma.likes.norland.fan-14abf1cb6e28 norland (,) c:alpha.likes.norland.fan-14abf1cb6e28.i53b0d43817906e c:alpha.likes.norland.fan-14abf1cb6e28.i7b345e2629fa89 c:gamma.likes.norland.fan-14abf1cb6e28.i670af2b820a1a5",
          "gamma r:gamma.sells-to.norland norland (,) c:alpha.sells-to.norland.1 c:alpha.sells-to.norland.2 c:gamma.sells-to.norland.1",
        ],
      }
    `)
    await bring(text)
    expect(await split('alpha')).toEqual({ id: 'alpha', kept: 'gamma', moved: 3, unfolded: 2 })
  })

  test('the same merges, as where the file is from, gets nothing from it', async () => {
    await mergeMany()
    const before = await wholeGraph()
    expect(await bring(await exported())).toMatchObject({ findings: [], written: { importId: null } })
    expect(await wholeGraph()).toEqual(before)
  })

  test('an id meanwhile that comes merged is not written over: nothing is written, and the import is started again', async () => {
    const text = await fileOfMerged()
    await emptyDatabase(inject('database'))
    const write = database.write.bind(database)
    const taken = vi.spyOn(database, 'write').mockImplementationOnce(async (work) => {
      await runCypher(
        inject('database'),
        "CREATE (:Entity:Company {id: 'alpha', names: ['Alpha Works'], nameKeys: ['alphaworks']})",
      )
      return write(work)
    })
    await expect(bring(text)).rejects.toMatchObject({ code: 'IMPORT_DISTURBED' })
    taken.mockRestore()
    expect(await wholeGraph()).toHaveLength(1)
  })

  test('ids of other files keeps those of these apart, and what was merged with them', async () => {
    const text = await fileOfMerged()
    const { findings, importId } = await bring(text, { space: 'zoo' })
    const why =
      'does not come in, since the ids of these files are kept apart; all that is said of it comes in by itself'
    expect(findings.map((each) => each.replace(/^\d+ MERGE_LEFT_OUT /, ''))).toEqual([
      `beta: that it was merged into delta ${why}`,
      `gamma: that it was merged into delta ${why}`,
      `alpha: that it was merged into gamma ${why}`,
    ])
    expect((await ties()).filter((each) => each.startsWith('zoo-')).map((each) => each.split(' c:')[0]))
      .toMatchInlineSnapshot(`
        [
          "zoo-alpha r:zoo-alpha.likes.zoo-norland.fan-14abf1cb6e28 zoo-norland (,)",
          "zoo-alpha r:zoo-alpha.sells-to.zoo-beta zoo-beta (,)",
          "zoo-alpha r:zoo-alpha.sells-to.zoo-norland.supplier-5c2f40a10ded zoo-norland (,)",
          "zoo-beta r:zoo-beta.funds.zoo-alpha.first zoo-alpha (,)",
          "zoo-beta r:zoo-beta.funds.zoo-alpha.second zoo-alpha (,)",
          "zoo-beta r:zoo-beta.sells-to.zoo-gamma zoo-gamma (,)",
          "zoo-delta r:zoo-delta.sells-to.zoo-norland zoo-norland (,)",
          "zoo-fair-act r:zoo-fair-act.regulates.zoo-norland zoo-norland (,)",
          "zoo-gamma r:zoo-gamma.likes.zoo-norland.fan-14abf1cb6e28 zoo-norland (,)",
          "zoo-gamma r:zoo-gamma.sells-to.zoo-norland zoo-norland (,)",
        ]
      `)
    await undo(importId)
  })
})
