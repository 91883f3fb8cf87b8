import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from './database.ts'
import * as read from './generated/statements.ts'
import type { RelationFilterParam } from './records.ts'
import { day } from './values.ts'

// What each reading statement brings from the small graph (server/testing/small-graph).

let database: Database
beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
})
afterAll(() => database.close())

const all: RelationFilterParam = {
  types: null,
  statuses: null,
  otherTypes: null,
  minConfidence: null,
  validFrom: null,
  validTo: null,
}
const bare = { withSummary: false, withDegree: false }
const firstPage = { limit: 10, afterRank: null, afterId: null }
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

const alpha = {
  id: 'alpha',
  type: 'Company',
  names: ['Alpha Works', 'אלפא', 'ALPH'],
  nameLangs: ['en', 'he', 'en'],
  nameScripts: ['Latn', 'Hebr', 'Latn'],
  nameKinds: ['PRIMARY', 'PRIMARY', 'ACRONYM'],
  grammar: '{"he":{"gender":"f"}}',
  externalSchemes: ['wikidata'],
  externalValues: ['Q1'],
  lat: null,
  lng: null,
  summaryLangs: null,
  summaries: null,
  degree: null,
}

describe('entitiesById', () => {
  test('brings what an entity holds, without what was not asked for; unknown ids bring nothing', async () => {
    expect(await database.run(read.entitiesById, { ids: ['alpha', 'nobody'], ...bare })).toEqual([
      { entity: alpha },
    ])
  })

  test('adds summary and degree when asked', async () => {
    const rows = await database.run(read.entitiesById, {
      ids: ['alpha'],
      withSummary: true,
      withDegree: true,
    })
    const texts = { summaryLangs: ['en', 'he'], summaries: ['A company that sells.', 'חברה שמוכרת.'] }
    expect(rows).toEqual([{ entity: { ...alpha, ...texts, degree: 4 } }])
  })
})

test('relationsById brings the folded summary and both ends', async () => {
  const asked = ['r:alpha.sells-to.norland', 'r:beta.funds.alpha.second', 'r:no.such.tie']
  const rows = await database.run(read.relationsById, { ids: asked, ...bare })
  expect(rows.map(({ source, target }) => [source.id, target.id])).toEqual([
    ['alpha', 'norland'],
    ['beta', 'alpha'],
  ])
  expect(rows[0]?.relation).toMatchObject({
    id: 'r:alpha.sells-to.norland',
    type: 'SELLS_TO',
    sourceId: 'alpha',
    targetId: 'norland',
    roleLangs: ['en', 'he'],
    roles: ['supplier', 'ספקית'],
    status: 'ACTIVE',
    startDate: '2025-03',
    amount: '2000000000',
    currency: 'USD',
    amountApproximate: true,
    confidence: 64,
    claimCount: 2,
    sourceCount: 2,
    independentSourceCount: 2,
    contested: true,
  })
})

test('claimsById brings a claim with its source and the one through which that is known', async () => {
  const rows = await database.run(read.claimsById, { ids: ['c:alpha.sells-to.norland.2'] })
  expect(rows.map(({ claim, source, via }) => [claim.stance, claim.statements, source.id, via?.id])).toEqual([
    ['DISPUTES', ['The sale is in doubt.', 'המכירה בספק.'], 's:agency', 's:gazette'],
  ])
})

test('sourcesById brings a source', async () => {
  const rows = await database.run(read.sourcesById, { ids: ['s:copy', 's:none'] })
  expect(rows).toEqual([
    {
      source: {
        id: 's:copy',
        titleLangs: ['en', 'he'],
        titles: ['A copy of the Agency', 'עותק של הסוכנות'],
        kind: 'press',
        independenceGroup: 'wire',
      },
    },
  ])
})

test('nodesById brings things of every kind at once', async () => {
  const asked = ['alpha', 'r:beta.sells-to.gamma', 'c:beta.sells-to.gamma.1', 's:gazette', 'nothing']
  const rows = await database.run(read.nodesById, { ids: asked, ...bare })
  expect(
    rows.map((row) => [
      row.id,
      row.entity?.id,
      row.relation?.id,
      row.source?.id,
      row.claim?.id,
      row.from?.id,
    ]),
  ).toEqual([
    ['alpha', 'alpha', undefined, undefined, undefined, undefined],
    ['r:beta.sells-to.gamma', undefined, 'r:beta.sells-to.gamma', 'beta', undefined, undefined],
    ['c:beta.sells-to.gamma.1', undefined, undefined, undefined, 'c:beta.sells-to.gamma.1', 's:gazette'],
    ['s:gazette', undefined, undefined, undefined, undefined, 's:gazette'],
  ])
})

describe('degrees', () => {
  test.each([
    ['BOTH', all, 4],
    ['OUT', all, 2],
    ['IN', all, 2],
    ['BOTH', { ...all, types: ['FUNDS'] }, 2],
    ['BOTH', { ...all, types: [] }, 0],
    ['BOTH', { ...all, statuses: ['ENDED', 'DENIED'] }, 2],
    ['BOTH', { ...all, otherTypes: ['Country'] }, 1],
    ['BOTH', { ...all, minConfidence: 64 }, 3],
    ['BOTH', { ...all, validFrom: day('2022-06-30'), validTo: day('2022-06-30') }, 3],
    ['BOTH', { ...all, validFrom: day('2022-07-01'), validTo: day('2024-12-31') }, 2],
    ['BOTH', { ...all, validTo: day('2019-12-31') }, 2],
  ] as const)('%s through %j: %i', async (direction, filter, degree) => {
    expect(await database.run(read.degrees, { ids: ['alpha'], direction, filter })).toEqual([
      { id: 'alpha', degree },
    ])
  })
})

test('neighborCounts counts by type and direction, the most frequent first', async () => {
  const rows = await database.run(read.neighborCounts, { ids: ['alpha', 'island'], filter: all })
  expect(rows.find(({ id }) => id === 'alpha')?.counts).toEqual([
    { type: 'FUNDS', direction: 'IN', count: 2 },
    { type: 'SELLS_TO', direction: 'OUT', count: 2 },
  ])
  expect(rows.find(({ id }) => id === 'island')?.counts).toEqual([])
})

describe('relationsOfEntities', () => {
  const ask = {
    ids: ['alpha'],
    direction: 'BOTH',
    filter: all,
    orderBy: null,
    withTotal: false,
    ...firstPage,
    ...bare,
  } as const
  const page = async (changes: object) => {
    const rows = await database.run(read.relationsOfEntities, { ...ask, ...changes })
    return rows[0]?.relations.map(
      ({ relation, other, direction }) => `${direction} ${other.id} ${relation.id}`,
    )
  }

  test('seen from the entity, by id where nothing else is asked for', async () => {
    expect(await page({})).toEqual([
      'OUT beta r:alpha.sells-to.beta',
      'OUT norland r:alpha.sells-to.norland',
      'IN beta r:beta.funds.alpha.first',
      'IN beta r:beta.funds.alpha.second',
    ])
  })

  test.each([
    ['AMOUNT', ['norland', 'beta', 'beta', 'beta']],
    ['RECENCY', ['norland', 'beta', 'beta', 'beta']],
    ['CONFIDENCE', ['beta', 'beta', 'norland', 'beta']],
    ['DEGREE', ['beta', 'beta', 'beta', 'norland']],
  ])('by %s', async (orderBy, others) => {
    const rows = await database.run(read.relationsOfEntities, { ...ask, orderBy: orderBy as 'AMOUNT' })
    expect(rows[0]?.relations.map(({ other }) => other.id)).toEqual(others)
  })

  test('goes on after a position, and counts when asked', async () => {
    const rows = await database.run(read.relationsOfEntities, {
      ...ask,
      orderBy: 'AMOUNT',
      limit: 1,
      withTotal: true,
    })
    const [first] = rows[0]?.relations ?? []
    expect([rows[0]?.total, first?.rank]).toEqual([4, 2_000_000_000])
    const next = { orderBy: 'AMOUNT', afterRank: first?.rank, afterId: first?.relation.id, limit: 2 }
    expect(await page(next)).toEqual(['OUT beta r:alpha.sells-to.beta', 'IN beta r:beta.funds.alpha.first'])
  })
})

test('relations pages all of them, counts them, and takes the target for the far end', async () => {
  const ask = {
    filter: { ...all, otherTypes: ['Country'] },
    orderBy: 'CONFIDENCE',
    withTotal: true,
    ...bare,
  } as const
  const { relations, total } = await database.run(read.relations, { ...ask, ...firstPage, limit: 2 })
  expect([
    total,
    relations.map(({ relation, source, target }) => [relation.id, source.id, target.id]),
  ]).toEqual([
    3,
    [
      ['r:gamma.sells-to.norland', 'gamma', 'norland'],
      ['r:alpha.sells-to.norland', 'alpha', 'norland'],
    ],
  ])
})

test('claimsOfRelations brings live claims, the most credible first', async () => {
  const rows = await database.run(read.claimsOfRelations, {
    ids: ['r:alpha.sells-to.norland'],
    withTotal: true,
    ...firstPage,
  })
  expect(
    rows.map(({ claims, total }) => [total, claims.map(({ claim, via }) => [claim.id, via?.id])]),
  ).toEqual([
    [
      2,
      [
        ['c:alpha.sells-to.norland.1', undefined],
        ['c:alpha.sells-to.norland.2', 's:gazette'],
      ],
    ],
  ])
})

test('claimsOfSources brings the claims that come from a source itself', async () => {
  const rows = await database.run(read.claimsOfSources, {
    ids: ['s:agency'],
    withTotal: false,
    ...firstPage,
    limit: 2,
  })
  expect(rows.map(({ claims, total }) => [total, claims.map(({ claim }) => claim.id)])).toEqual([
    [null, ['c:alpha.sells-to.beta.1', 'c:fair-act.regulates.norland.1']],
  ])
})

describe('entities', () => {
  const ask = { types: null, minDegree: 0, withTotal: true, ...firstPage, ...bare }

  test('the most connected first, equal ones by id', async () => {
    const { entities, total } = await database.run(read.entities, ask)
    expect([total, entities.map(({ entity, rank }) => `${entity.id} ${rank}`)]).toEqual([
      6,
      ['alpha 4', 'beta 4', 'norland 3', 'gamma 2', 'fair-act 1', 'island 0'],
    ])
  })

  test('of some types, well enough connected, after a position', async () => {
    const { entities } = await database.run(read.entities, {
      ...ask,
      types: ['Company'],
      minDegree: 2,
      afterRank: 4,
      afterId: 'alpha',
    })
    expect(entities.map(({ entity }) => entity.id)).toEqual(['beta', 'gamma'])
  })
})

test('entitiesMatching takes those whose names answer', async () => {
  const ask = { text: 'searchKeys:works', types: null, pairs: [], minDegree: 3, ...firstPage, ...bare }
  const { entities, total } = await database.run(read.entitiesMatching, ask)
  expect([total, entities.map(({ entity }) => entity.id)]).toEqual([2, ['alpha', 'beta']])
})

test('search brings the best first, a page at a time, of some types', async () => {
  const ask = {
    text: 'searchKeys:works searchKeys:gamma^5',
    types: null,
    pairs: [],
    offset: 0,
    limit: 2,
    ...bare,
  }
  const { entities, total } = await database.run(read.search, ask)
  expect([total, entities.map(({ entity }) => entity.id)]).toEqual([3, ['gamma', 'beta']])
  expect(
    (await database.run(read.search, { ...ask, offset: 2 })).entities.map(({ entity }) => entity.id),
  ).toEqual(['alpha'])
  expect((await database.run(read.search, { ...ask, types: ['Country'] })).total).toBe(0)
})

describe('neighborhood', () => {
  const ask = {
    ids: ['alpha'],
    depth: 1,
    exclude: [],
    direction: 'BOTH',
    filter: all,
    orderBy: 'CONFIDENCE',
    perNode: 10,
    limit: 10,
    ...bare,
  } as const
  const picture = async (changes: object) => {
    const found = await database.run(read.neighborhood, { ...ask, ...changes })
    return (
      found && {
        nodes: ids(found.entities),
        edges: ids(found.relations),
        hidden: found.hidden,
        truncated: found.truncated,
      }
    )
  }

  test('one step: the neighbours, every relation among them, and what leads on', async () => {
    expect(await picture({})).toEqual({
      nodes: ['alpha', 'beta', 'norland'],
      edges: [
        'r:alpha.sells-to.beta',
        'r:alpha.sells-to.norland',
        'r:beta.funds.alpha.first',
        'r:beta.funds.alpha.second',
      ],
      hidden: [
        { id: 'beta', count: 1 },
        { id: 'norland', count: 2 },
      ],
      truncated: false,
    })
  })

  test('a step further', async () => {
    expect((await picture({ depth: 2 }))?.nodes).toEqual(['alpha', 'beta', 'norland', 'gamma', 'fair-act'])
    expect((await picture({ depth: 3 }))?.hidden).toEqual([])
  })

  test('what is shown already is left out and no longer hidden', async () => {
    expect(await picture({ exclude: ['beta'] })).toMatchObject({
      nodes: ['alpha', 'norland'],
      hidden: [{ id: 'norland', count: 2 }],
    })
  })

  test('a limit says that it cut', async () => {
    expect(await picture({ perNode: 1 })).toMatchObject({ nodes: ['alpha', 'beta'], truncated: true })
    expect(await picture({ limit: 2 })).toMatchObject({ nodes: ['alpha', 'beta'], truncated: true })
  })

  test('by direction and filter', async () => {
    expect((await picture({ direction: 'IN' }))?.nodes).toEqual(['alpha', 'beta'])
    expect(await picture({ filter: { ...all, otherTypes: ['Country'] } })).toMatchObject({
      nodes: ['alpha', 'norland'],
      edges: ['r:alpha.sells-to.norland'],
      hidden: [],
    })
  })

  test('no row where none is known, and the known ones where some are', async () => {
    expect(await picture({ ids: ['nobody'] })).toBeNull()
    expect((await database.run(read.neighborhood, { ...ask, ids: ['nobody', 'island'] }))?.known).toEqual([
      'island',
    ])
  })
})

test('subgraph: every relation among the given ones, once, and what leads elsewhere', async () => {
  const found = await database.run(read.subgraph, {
    ids: ['gamma', 'norland', 'nobody'],
    filter: all,
    ...bare,
  })
  expect([
    ids(found.entities).toSorted(),
    ids(found.relations),
    found.hidden.toSorted((a, b) => a.count - b.count),
  ]).toEqual([
    ['gamma', 'norland'],
    ['r:gamma.sells-to.norland'],
    [
      { id: 'gamma', count: 1 },
      { id: 'norland', count: 2 },
    ],
  ])
  const nothing = await database.run(read.subgraph, { ids: [], filter: all, ...bare })
  expect(nothing).toEqual({ entities: [], relations: [], hidden: [] })
})

describe.each([
  ['shortestPaths', read.shortestPaths],
  ['allShortestPaths', read.allShortestPaths],
] as const)('%s', (_, statement) => {
  const ask = {
    from: 'alpha',
    to: 'gamma',
    direction: 'BOTH',
    filter: all,
    maxLength: 4,
    limit: 10,
    ...bare,
  } as const
  const ways = async (changes: object) => {
    const { paths } = await database.run(statement, { ...ask, ...changes })
    return paths.map(({ entities, relations }) => [ids(entities).join(' '), ids(relations).join(' ')])
  }
  const short = [
    ['alpha beta gamma', 'r:alpha.sells-to.beta r:beta.sells-to.gamma'],
    ['alpha beta gamma', 'r:beta.funds.alpha.second r:beta.sells-to.gamma'],
    ['alpha beta gamma', 'r:beta.funds.alpha.first r:beta.sells-to.gamma'],
    ['alpha norland gamma', 'r:alpha.sells-to.norland r:gamma.sells-to.norland'],
  ]

  test('the most credible of the shortest first, parallel relations each, no entity twice', async () => {
    const found = await ways({})
    expect(found.toSorted()).toEqual(short.toSorted())
    expect(found[0]).toEqual(short[0])
  })

  test('by direction', async () => {
    expect(await ways({ direction: 'OUT' })).toEqual([short[0]])
    expect(await ways({ from: 'gamma', to: 'alpha', direction: 'IN' })).toEqual([
      ['gamma beta alpha', 'r:beta.sells-to.gamma r:alpha.sells-to.beta'],
    ])
  })

  test('by filter and length; none where there is none', async () => {
    expect(await ways({ filter: { ...all, statuses: ['ACTIVE', 'ENDED'], minConfidence: 70 } })).toEqual([
      short[0],
    ])
    expect(await ways({ maxLength: 1 })).toEqual([])
    expect(await ways({ to: 'island', maxLength: 6 })).toEqual([])
  })

  test('says which end is unknown', async () => {
    const answer = { fromKnown: false, toKnown: true, paths: [] }
    expect(await database.run(statement, { ...ask, from: 'nobody' })).toEqual(answer)
  })
})

test('shortestPaths goes on with longer ones', async () => {
  const ask = { from: 'alpha', to: 'norland', direction: 'BOTH', maxLength: 4, limit: 10, ...bare } as const
  const { paths } = await database.run(read.shortestPaths, {
    ...ask,
    filter: { ...all, types: ['SELLS_TO'] },
  })
  expect(paths.map(({ entities }) => ids(entities).join(' '))).toEqual([
    'alpha norland',
    'alpha beta gamma norland',
  ])
})

test('vocabulary brings the types in order, with their counts', async () => {
  const { entityTypes, relationTypes, entityCounts, relationCounts } = await database.run(read.vocabulary, {})
  expect([ids(entityTypes), ids(relationTypes)]).toEqual([
    ['Company', 'Country', 'Law'],
    ['SELLS_TO', 'FUNDS', 'REGULATES'],
  ])
  expect(entityCounts).toContainEqual({ label: 'Company', count: 3 })
  expect(relationCounts).toContainEqual({ relationshipType: 'SELLS_TO', count: 4 })
})

test('graphInfo counts and brings the data set', async () => {
  const { counts, dataset, connected } = await database.run(read.graphInfo, {})
  expect(counts.toSorted((a, b) => (a.label < b.label ? -1 : 1))).toEqual([
    { label: 'Claim', count: 9 },
    { label: 'Entity', count: 6 },
    { label: 'Relation', count: 7 },
    { label: 'Source', count: 3 },
  ])
  expect([dataset?.id, dataset?.start, connected]).toEqual(['small-graph', ['alpha', 'norland'], []])
})

test('content tells what a database holds, and datasetIds whose it is', async () => {
  const { section, data } = await database.run(read.content, {})
  expect([section, data.nodes[0]]).toEqual(['GRAPH COUNTS', { count: 32 }])
  expect(data.nodes).toContainEqual({ label: 'EntityType', count: 3 })
  expect(await database.run(read.datasetIds, {})).toEqual({ ids: ['small-graph'] })
})

test('ready names what works', async () => {
  expect((await database.run(read.ready, {})).names).toContain('entityNames')
})
