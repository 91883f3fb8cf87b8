import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mostFields } from '../../testing/fields.ts'
import { openFilter } from '../../testing/open-filter.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { relationToStore } from '../dataset/stored-dataset.ts'
import type { FoldableClaim } from '../model/fold.ts'
import type { Database } from './database.ts'
import * as statements from './generated/statements.ts'

// Two entities with more than 1,000 relations each: what is read from indexes there is what a walk over all would bring.

const leaves = Array.from({ length: 1_050 }, (_, index) => `leaf-${String(index).padStart(4, '0')}`)
const bare = { fields: mostFields }
const ties: [string, string][] = [
  ...leaves.map((leaf, index): [string, string] => (index % 3 === 0 ? [leaf, 'hub-a'] : ['hub-a', leaf])),
  ...leaves.map((leaf): [string, string] => [leaf, 'hub-b']),
  ['hub-a', 'hub-b'],
  ['leaf-0000', 'leaf-0001'],
]

let database: Database
beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
  const entities = ['hub-a', 'hub-b', ...leaves].map((id) => ({
    grammar: null,
    externalSchemes: null,
    externalValues: null,
    lat: null,
    lng: null,
    id,
    type: 'Company',
    names: [id],
    nameLangs: ['en'],
    nameScripts: ['Latn'],
    nameKinds: ['PRIMARY'],
    summaryLangs: [],
    summaries: [],
    searchKeys: [id],
    phoneticKeys: [],
    nameKeys: [],
    recordedAt: '2025-11-12T00:00:00Z',
    createdBy: 'test',
    importId: null,
  }))
  await database.run(statements.mergeEntities, { entities })
  await database.run(statements.createRelations, { relations: ties.map(([from, to]) => stored(from, to)) })
})
afterAll(() => database.close())

function stored(subjectId: string, objectId: string) {
  const id = `r:${subjectId}.sells-to.${objectId}`
  const number = Number(/\d+/.exec(id)?.[0] ?? 0)
  const claim: FoldableClaim = {
    id: `c:${id}`,
    stance: 'SUPPORTS',
    status: subjectId === 'leaf-0001' ? 'PLANNED' : 'ACTIVE',
    startDate: number % 3 === 0 ? null : `20${10 + (number % 13)}`,
    endDate: null,
    amount: number % 5 === 0 ? null : `${(number % 40) * 1_000}`,
    amountMin: null,
    amountMax: null,
    currency: number % 5 === 0 ? null : 'USD',
    amountApproximate: null,
    confidence: 50 + (number % 7),
    recordedAt: '2025-11-12T00:00:00Z',
    retractedAt: null,
    sourceId: 's:gazette',
    independenceGroup: null,
  }
  const record = { ...claim, relationId: id, statementLangs: ['en'], statements: [id] }
  return relationToStore(
    { id, type: 'SELLS_TO', subjectId, objectId, key: null },
    { roleLangs: [], roles: [] },
    [{ sourceId: 's:gazette', viaId: null, claim: record }],
    [claim],
  )
}

const page = async (direction: 'OUT' | 'IN' | 'BOTH', afterFar: string | null, afterId: string | null) => {
  const [row] = await database.run(statements.relationsOfEntities, {
    ids: ['hub-a'],
    direction,
    filter: null,
    withEntity: false,
    afterFar,
    afterId,
    limit: 400,
    withTotal: true,
    ...bare,
  })
  return row
}

const picture = (filter: null | { statuses: string[] }, exclude: string[] = []) =>
  database.run(statements.subgraph, {
    ids: ['hub-a', 'hub-b', 'leaf-0000', 'leaf-0001'],
    filter: filter && { ...openFilter, ...filter },
    exclude,
    ...bare,
  })

const hiddenOf = ({ hidden }: { hidden: readonly { id: string; count: number }[] }) =>
  Object.fromEntries(hidden.map(({ id, count }) => [id, count]))

describe('a page of a hub’s relations', () => {
  test.each([
    ['OUT', 701],
    ['IN', 350],
    ['BOTH', 1_051],
  ] as const)('%s: every one of %i once, in the order of the far ends', async (direction, count) => {
    const found: string[] = []
    const next = async (afterFar: string | null, afterId: string | null): Promise<void> => {
      const row = await page(direction, afterFar, afterId)
      expect(row?.total).toBe(count)
      found.push(...(row?.relations.map(({ other }) => other.id) ?? []))
      const last = row?.relations.at(-1)
      if (last) await next(last.other.id, last.relation.id)
    }
    await next(null, null)
    expect(found).toEqual(
      ties
        .filter(
          ([from, to]) => (direction !== 'IN' && from === 'hub-a') || (direction !== 'OUT' && to === 'hub-a'),
        )
        .map(([from, to]) => (from === 'hub-a' ? to : from))
        .toSorted(),
    )
  })
})

describe('a page of a hub’s relations by a rank', () => {
  const orders = {
    AMOUNT: statements.relationsOfEntitiesByAmount,
    RECENCY: statements.relationsOfEntitiesByRecency,
    CONFIDENCE: statements.relationsOfEntitiesByConfidence,
  } as const

  test.each([
    ['AMOUNT', 'OUT', null],
    ['AMOUNT', 'BOTH', { ...openFilter, statuses: ['PLANNED'] }],
    ['RECENCY', 'IN', null],
    ['RECENCY', 'BOTH', null],
    ['CONFIDENCE', 'OUT', { ...openFilter, types: ['FUNDS'] }],
    ['CONFIDENCE', 'BOTH', null],
  ] as const)(
    '%s %s %j: page by page as a walk over all would bring them',
    async (orderBy, direction, filter) => {
      const ask = { ids: ['hub-a'], direction, filter, withEntity: false, withTotal: true, ...bare }
      const all = { ...ask, orderBy, afterRank: null, afterId: null, limit: 2_000 }
      const [walked] = await database.run(statements.relationsOfEntitiesByRank, all)
      const found: unknown[] = []
      const next = async (afterRank: number | null, afterId: string | null): Promise<void> => {
        const place = { afterRank, afterId, limit: 400 }
        const [row] = await database.run(orders[orderBy], { ...ask, ...place })
        expect(row?.total).toBe(walked?.total)
        found.push(...(row?.relations ?? []))
        const last = row?.relations.at(-1)
        if (last) await next(last.rank, last.relation.id)
      }
      await next(null, null)
      expect(found).toEqual(walked?.relations)
    },
  )
})

describe('a picture with hubs', () => {
  const among = [
    'r:hub-a.sells-to.hub-b',
    'r:hub-a.sells-to.leaf-0001',
    'r:leaf-0000.sells-to.hub-a',
    'r:leaf-0000.sells-to.hub-b',
    'r:leaf-0000.sells-to.leaf-0001',
    'r:leaf-0001.sells-to.hub-b',
  ]

  test('has every relation among them, and counts the rest of each', async () => {
    const found = await picture(null)
    expect(found.relations.map(({ id }) => id)).toEqual(among)
    expect(hiddenOf(found)).toEqual({ 'hub-a': 1_048, 'hub-b': 1_048 })
  })

  test('counts what is shown already as shown', async () => {
    expect(hiddenOf(await picture(null, ['leaf-0002', 'leaf-0003']))).toEqual({
      'hub-a': 1_046,
      'hub-b': 1_046,
    })
  })

  test('through a filter', async () => {
    const found = await picture({ statuses: ['ACTIVE'] })
    expect(found.relations.map(({ id }) => id)).toEqual(among.slice(0, 5))
    expect(hiddenOf(found)).toEqual({ 'hub-a': 1_048, 'hub-b': 1_048 })
  })
})

test('a path through a hub of two relations is found; the search says that it did not walk on from one', async () => {
  const ask = {
    direction: 'BOTH',
    filter: null,
    mode: 'ALL_SHORTEST',
    maxLength: 4,
    limit: 5,
    ...bare,
  } as const
  const found = await database.run(statements.paths, { ...ask, from: 'leaf-0005', to: 'leaf-0008' })
  expect(found.paths.map(({ entities }) => entities.map(({ id }) => id).join(' '))).toEqual([
    'leaf-0005 hub-a leaf-0008',
    'leaf-0005 hub-b leaf-0008',
  ])
  expect(found.complete).toBe(true)
})
