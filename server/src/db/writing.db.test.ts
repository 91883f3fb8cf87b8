import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { mostFields } from '../../testing/fields.ts'
import { runCypher } from '../../testing/run-cypher.ts'
import { openEmptyDatabase, recordedAt } from '../../testing/test-database.ts'
import { writeDataset } from '../dataset/load.ts'
import { readContent } from '../dataset/read-content.ts'
import { readDataset, type Dataset } from '../dataset/read.ts'
import { storedDataset, type StoredDataset } from '../dataset/stored-dataset.ts'
import type { Database } from './database.ts'
import * as statements from './generated/statements.ts'

// What each writing statement leaves in an empty database.

const dataset = await readDataset('server/testing/small-graph')
const provenance = { recordedAt, createdBy: 'test', importId: 'import-1' }
const bare = { fields: { ...mostFields, degree: true } }
let database: Database | undefined

async function open(): Promise<Database> {
  database ??= await openEmptyDatabase()
  return database
}

function stored(change: (dataset: Dataset) => void = () => undefined): StoredDataset {
  const copy = structuredClone(dataset)
  change(copy)
  return storedDataset(copy, provenance)
}

beforeEach(async () => {
  await runCypher(inject('database'), 'MATCH (n) DETACH DELETE n')
})
afterAll(async () => database?.close())

test('writing a data set twice leaves it there once', async () => {
  const db = await open()
  await writeDataset(db, stored())
  const before = await readContent(db)
  await writeDataset(db, stored())
  expect(await readContent(db)).toEqual(before)
  const [row] = await db.run(statements.entitiesById, { ids: ['alpha'], ...bare })
  expect(row?.entity.degree).toBe(4)
})

test('mergeEntityTypes and mergeRelationTypes take the place of what was there', async () => {
  const db = await open()
  const { entityTypes, relationTypes } = stored()
  await db.run(statements.mergeEntityTypes, { entityTypes })
  await db.run(statements.mergeRelationTypes, { relationTypes })
  const changed = entityTypes.map((type) => ({ ...type, color: 'teal' }))
  expect(await db.run(statements.mergeEntityTypes, { entityTypes: changed })).toEqual({ written: 3 })
  const found = await db.run(statements.vocabulary, {})
  expect([found.entityTypes, found.relationTypes]).toEqual([changed, relationTypes])
})

test('mergeDataset keeps the questions and where to start', async () => {
  const db = await open()
  await db.run(statements.mergeDataset, { dataset: stored().dataset })
  expect((await db.run(statements.graphInfo, {})).dataset).toEqual(stored().dataset)
})

test('mergeSources writes what is known of a source', async () => {
  const db = await open()
  expect(await db.run(statements.mergeSources, { sources: stored().sources })).toEqual({ written: 3 })
  const [row] = await db.run(statements.sourcesById, { ids: ['s:gazette'] })
  expect(row?.source).toMatchObject({
    publishedAt: '2025-11-12',
    reliability: 'B',
    url: 'https://gazette.example/1',
  })
})

test('mergeEntities gives the label of the type, and takes the one of before off', async () => {
  const db = await open()
  const entities = stored().entities.filter(({ id }) => id === 'alpha')
  await db.run(statements.mergeEntities, { entities })
  await db.run(statements.mergeEntities, { entities: entities.map((row) => ({ ...row, type: 'Law' })) })
  const { labels } = await readContent(db)
  expect(labels.toSorted((a, b) => (a.label < b.label ? -1 : 1))).toEqual([
    { label: 'Entity', count: 1 },
    { label: 'Law', count: 1 },
  ])
})

describe('mergeRelations', () => {
  test('writes the tie, its claims and its summary together', async () => {
    const db = await open()
    await writeDataset(db, stored())
    const relations = stored().relations.filter(({ identity }) => identity.id === 'r:alpha.sells-to.norland')
    expect(await db.run(statements.mergeRelations, { relations })).toEqual({ written: 1, claims: 2 })
    const [row] = await db.run(statements.relationsById, { ids: ['r:alpha.sells-to.norland'], ...bare })
    expect(row?.relation).toMatchObject({ claimCount: 2, amount: '2000000000', confidence: 64 })
  })

  test.each([
    ['has no claim', (one: StoredDataset['relations'][number]) => ({ ...one, claims: [] })],
    [
      'has an end that is not there',
      (one: StoredDataset['relations'][number]) => ({
        ...one,
        identity: { ...one.identity, objectId: 'nobody' },
      }),
    ],
    [
      'has a source that is not there',
      (one: StoredDataset['relations'][number]) => ({
        ...one,
        claims: one.claims.map((claim) => ({ ...claim, sourceId: 's:none' })),
      }),
    ],
  ])('writes nothing of a relation that %s, and the whole data set stays out', async (_, spoil) => {
    const db = await open()
    const good = stored()
    const relations = good.relations.map((one, index) => (index === 3 ? spoil(one) : one))
    await expect(writeDataset(db, { ...good, relations })).rejects.toMatchObject({ code: 'BROKEN_DATASET' })
    expect((await readContent(db)).nodes).toBe(0)
  })
})

describe('createRelations', () => {
  test('leaves what mergeRelations leaves, and refuses what is there already', async () => {
    const db = await open()
    await writeDataset(db, stored())
    const merged = await relationsAndClaims(db)
    await runCypher(inject('database'), 'MATCH (n:Relation|Claim) DETACH DELETE n')
    await runCypher(inject('database'), 'MATCH (:Entity)-[r]->(:Entity) DELETE r')
    const { relations } = stored()
    const claims = relations.reduce((sum, one) => sum + one.claims.length, 0)
    const counts = { written: relations.length, claims }
    expect(await db.run(statements.createRelations, { relations })).toEqual(counts)
    expect(await relationsAndClaims(db)).toEqual(merged)
    await expect(db.run(statements.createRelations, { relations })).rejects.toMatchObject({
      code: 'INTERNAL',
    })
  })

  test('writes nothing of a relation without a claim, or whose end or source is not there', async () => {
    const db = await open()
    await writeDataset(db, { ...stored(), relations: [] })
    const [one, two, three, ...others] = stored().relations
    if (!one || !two || !three) throw new Error('the small graph has more relations')
    const broken = [
      { ...one, claims: [] },
      { ...two, identity: { ...two.identity, objectId: 'nobody' } },
      { ...three, claims: three.claims.map((claim) => ({ ...claim, sourceId: 's:none' })) },
    ]
    const { written } = await db.run(statements.createRelations, { relations: [...broken, ...others] })
    expect(written).toBe(others.length)
    expect(
      await db.run(statements.relationsById, {
        ids: [one.identity.id, two.identity.id, three.identity.id],
        ...bare,
      }),
    ).toEqual([])
  })
})

async function relationsAndClaims(db: Database): Promise<unknown> {
  const ids = stored()
    .relations.map(({ identity }) => identity.id)
    .toSorted()
  const relations = await db.run(statements.relationsById, { ids, ...bare })
  const page = { afterRank: null, afterId: null, limit: 100, withTotal: true }
  const claims = await db.run(statements.claimsOfRelations, { ids, lens: null, ...page })
  return { relations: relations.toSorted((a, b) => (a.relation.id < b.relation.id ? -1 : 1)), claims }
}
