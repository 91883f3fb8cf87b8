import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { SmallFiles } from '../../testing/import/small-files.ts'
import { emptyDatabase, runCypher } from '../../testing/run-cypher.ts'
import { openTestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { wholeGraph } from '../../testing/whole-graph.ts'
import type { Curator } from '../curation/change.ts'
import { addEntity } from '../curation/entities.ts'
import { readInput } from '../curation/inputs.ts'
import { judgeSame } from '../curation/judgements.ts'
import { mergeEntities, splitEntity } from '../curation/merge.ts'
import { addClaim, addRelation, supersedeClaim } from '../curation/relations.ts'
import { Database, type RunInTransaction } from '../db/database.ts'
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

const more = [
  { kind: 'entity', id: 'alpha', names: [{ value: 'Alpha Works', lang: 'en' }], attributes: { note: 'a', size: '1' } },
  { kind: 'entity', id: 'norland', names: [{ value: 'Norland', lang: 'en' }] },
  { kind: 'entity', id: 'delta', type: 'Company', names: [{ value: 'Delta', lang: 'en' }], summary: { en: 'D.' }, attributes: { note: 'd' } },
  { kind: 'relation', subject: 'delta', type: 'SELLS_TO', object: 'norland', claims: [{ startDate: '2024', statement: { en: 'Sold.' } }] },
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

/** The same, whoever did what to it when, of what is done since. */
async function alike(since: string): Promise<string[]> {
  const found = await graph()
  const instants = /"(id|at|place|mergedAt|recordedAt)":"(h:|j:|-|20)[^"]*"/g
  return found
    .map((line) => (line.includes(since) ? line : line.replaceAll(instants, '"$1":""')))
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
      expect([...kinds].map(([, kind]) => kind)).toEqual([...Array(3).fill('merge'), ...Array(4).fill('judgement')])
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
})
