import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyField, mostFields } from '../../testing/fields.ts'
import { openFilter } from '../../testing/open-filter.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from './database.ts'
import * as read from './generated/statements.ts'
import type { PathRecord } from './records.ts'
import { day } from './values.ts'

// What each reading statement brings from the small graph (server/testing/small-graph).

let database: Database
beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
})
afterAll(() => database.close())

const all = openFilter
const bare = { fields: mostFields }
const firstPage = { limit: 10, afterRank: null, afterId: null }
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
const idsOf = ({ relations }: { relations: readonly { relation: { id: string } }[] }) =>
  relations.map(({ relation }) => relation.id)
const told = (paths: readonly PathRecord[]) =>
  paths.map(({ entities, confidence }) => `${ids(entities).join(' ')} ${confidence?.toFixed(4)}`)

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
  revision: null,
  summaryLangs: null,
  summaries: null,
  degree: null,
}

describe('entitiesById', () => {
  test('brings what an entity holds, without what was not asked for; unknown ids bring nothing', async () => {
    expect(await database.run(read.entitiesById, { ids: ['alpha', 'nobody'], ...bare })).toEqual([
      { id: 'alpha', entity: alpha },
    ])
  })

  test('adds summary and degree when asked', async () => {
    const rows = await database.run(read.entitiesById, {
      ids: ['alpha'],
      fields: everyField,
    })
    const texts = { summaryLangs: ['en', 'he'], summaries: ['A company that sells.', 'חברה שמוכרת.'] }
    expect(rows).toEqual([{ id: 'alpha', entity: { ...alpha, ...texts, degree: 4 } }])
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

test('sources lists those with all of some words, after an id', async () => {
  const page = { words: ['agency'], afterId: 's:agency', limit: 5, withTotal: true }
  const { sources, total } = await database.run(read.sources, page)
  expect([sources.map(({ id }) => id), total]).toEqual([['s:copy'], 2])
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
    ['BOTH', null, 4],
    ['BOTH', { ...all, minAmount: 6 }, 1],
    ['BOTH', { ...all, maxAmount: 6, currency: 'EUR' }, 1],
    ['BOTH', { ...all, maxAmount: 6, currency: 'USD' }, 0],
    ['BOTH', { ...all, contested: true }, 1],
    ['BOTH', { ...all, contested: false }, 3],
    ['BOTH', { ...all, words: [' fund', ' alpha'] }, 2],
    ['BOTH', { ...all, words: [' ספק'] }, 1],
  ] as const)('%s through %j: %i', async (direction, filter, degree) => {
    expect(await database.run(read.degrees, { ids: ['alpha'], direction, filter })).toEqual([
      { id: 'alpha', degree },
    ])
  })
})

test('neighborCounts counts by type and direction, the most frequent first', async () => {
  const rows = await database.run(read.neighborCounts, {
    ids: ['alpha', 'island'],
    most: 100,
    filter: all,
  })
  expect(rows.find(({ id }) => id === 'alpha')?.counts).toEqual([
    { type: 'FUNDS', direction: 'IN', count: 2, approximate: false },
    { type: 'SELLS_TO', direction: 'OUT', count: 2, approximate: false },
  ])
  expect(rows.find(({ id }) => id === 'island')?.counts).toEqual([])
})

test('neighborCounts looks at no more than it is told, and says so', async () => {
  const [row] = await database.run(read.neighborCounts, { ids: ['alpha'], most: 3, filter: null })
  expect(row?.counts.reduce((sum, { count }) => sum + count, 0)).toBe(3)
  expect(row?.counts.every(({ approximate }) => approximate)).toBe(true)
})

describe('relationsOfEntities', () => {
  const ask = {
    ids: ['alpha'],
    direction: 'BOTH',
    filter: all,
    withTotal: false,
    withEntity: false,
    ...firstPage,
    ...bare,
  } as const
  const inOrder = {
    AMOUNT: read.relationsOfEntitiesByAmount,
    RECENCY: read.relationsOfEntitiesByRecency,
    CONFIDENCE: read.relationsOfEntitiesByConfidence,
  }
  const page = async (changes: object) => {
    const rows = await database.run(read.relationsOfEntities, { ...ask, afterFar: null, ...changes })
    return rows[0]?.relations.map(
      ({ relation, other, direction }) => `${direction} ${other.id} ${relation.id}`,
    )
  }

  test('seen from the entity, by the far end and then by id where nothing else is asked for', async () => {
    const everything = [
      'OUT beta r:alpha.sells-to.beta',
      'IN beta r:beta.funds.alpha.first',
      'IN beta r:beta.funds.alpha.second',
      'OUT norland r:alpha.sells-to.norland',
    ]
    expect(await page({})).toEqual(everything)
    expect(await page({ afterFar: 'beta', afterId: 'r:beta.funds.alpha.first' })).toEqual(everything.slice(2))
  })

  test.each([
    ['AMOUNT', ['norland', 'beta', 'beta', 'beta']],
    ['RECENCY', ['norland', 'beta', 'beta', 'beta']],
    ['CONFIDENCE', ['beta', 'beta', 'norland', 'beta']],
    ['DEGREE', ['beta', 'beta', 'beta', 'norland']],
  ] as const)('by %s', async (orderBy, others) => {
    const ranked = await database.run(read.relationsOfEntitiesByRank, { ...ask, orderBy })
    expect(ranked[0]?.relations.map(({ other }) => other.id)).toEqual(others)
  })

  test.each(['AMOUNT', 'RECENCY', 'CONFIDENCE'] as const)(
    'by %s in order as by looking at all',
    async (orderBy) => {
      const ranked = await database.run(read.relationsOfEntitiesByRank, { ...ask, orderBy })
      expect(await database.run(inOrder[orderBy], ask)).toEqual(ranked)
    },
  )

  test('brings the entity itself when asked', async () => {
    const asked = { ...ask, withEntity: true, orderBy: 'AMOUNT', afterFar: null } as const
    const [byFarEnd] = await database.run(read.relationsOfEntities, asked)
    const [byAmount] = await database.run(read.relationsOfEntitiesByAmount, asked)
    const [without] = await database.run(read.relationsOfEntities, { ...asked, withEntity: false })
    expect([byFarEnd?.entity, byAmount?.entity, without?.entity]).toEqual([alpha, alpha, null])
  })

  test('goes on after a position, and counts when asked', async () => {
    const byAmount = { ...ask, orderBy: 'AMOUNT' } as const
    const rows = await database.run(read.relationsOfEntitiesByRank, {
      ...byAmount,
      limit: 1,
      withTotal: true,
    })
    const [first] = rows[0]?.relations ?? []
    expect([rows[0]?.total, first?.rank]).toEqual([4, 2_000_000_000])
    const next = { afterRank: first?.rank ?? null, afterId: first?.relation.id ?? null, limit: 2 }
    const [second] = await database.run(read.relationsOfEntitiesByRank, { ...byAmount, ...next })
    expect(second?.relations.map(({ relation }) => relation.id)).toEqual([
      'r:alpha.sells-to.beta',
      'r:beta.funds.alpha.first',
    ])
  })
})

describe('relations', () => {
  const ask = { filter: null, withTotal: false, ...firstPage, ...bare } as const
  const byId = [
    'r:alpha.sells-to.beta',
    'r:alpha.sells-to.norland',
    'r:beta.funds.alpha.first',
    'r:beta.funds.alpha.second',
    'r:beta.sells-to.gamma',
    'r:fair-act.regulates.norland',
    'r:gamma.sells-to.norland',
  ]
  test('by id, after a position', async () => {
    expect(idsOf(await database.run(read.relations, ask))).toEqual(byId)
    const after = { ...ask, afterId: 'r:beta.funds.alpha.first', limit: 2 }
    expect(idsOf(await database.run(read.relations, after))).toEqual(byId.slice(3, 5))
  })

  test.each([
    ['AMOUNT', read.relationsByAmount],
    ['RECENCY', read.relationsByRecency],
    ['CONFIDENCE', read.relationsByConfidence],
  ] as const)('by %s from an index as by looking at all, page by page', async (orderBy, statement) => {
    const ranked = await database.run(read.relationsByRank, { ...ask, orderBy })
    const whole = await database.run(statement, ask)
    expect([idsOf(whole), whole.relations.map(({ rank }) => rank)]).toEqual([
      idsOf(ranked),
      ranked.relations.map(({ rank }) => rank),
    ])
    const paged: string[] = []
    const next = async (afterRank: number | null, afterId: string | null): Promise<void> => {
      const { relations } = await database.run(statement, { ...ask, limit: 2, afterRank, afterId })
      paged.push(...relations.map(({ relation }) => relation.id))
      const last = relations.at(-1)
      if (last) await next(last.rank, last.relation.id)
    }
    await next(null, null)
    expect(paged).toEqual(idsOf(ranked))
  })

  test('through a filter, counted, with both ends; the target is the far end', async () => {
    const filter = { ...all, otherTypes: ['Country'] }
    const page = { ...ask, filter, withTotal: true, limit: 2 }
    const { relations, total } = await database.run(read.relationsByConfidence, page)
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
})

test('claimsOfRelations brings live claims, the most credible first', async () => {
  const rows = await database.run(read.claimsOfRelations, {
    ids: ['r:alpha.sells-to.norland'],
    lens: null,
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
    lens: null,
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
  const query = { close: 'searchKeys:works', loose: null, beginnings: [] }
  const ask = { query, types: null, minDegree: 3, ...firstPage, ...bare }
  const { entities, total } = await database.run(read.entitiesMatching, ask)
  expect([total, entities.map(({ entity }) => entity.id)]).toEqual([2, ['alpha', 'beta']])
})

test('search brings the best first, a page at a time, of some types', async () => {
  const ask = {
    query: { close: 'searchKeys:works searchKeys:gamma^5', loose: null, beginnings: [] },
    types: null,
    pairs: [],
    ...firstPage,
    limit: 2,
    ...bare,
  }
  const { entities, total } = await database.run(read.search, ask)
  expect([total, entities.map(({ entity }) => entity.id)]).toEqual([3, ['gamma', 'beta']])
  const last = entities[1]
  const next = { ...ask, afterRank: last?.rank ?? null, afterId: last?.entity.id ?? null }
  expect((await database.run(read.search, next)).entities.map(({ entity }) => entity.id)).toEqual(['alpha'])
  expect((await database.run(read.search, { ...ask, types: ['Country'] })).total).toBe(0)
})

test.each([
  ['no word that is typed', [['orks']], 4],
  ['one word of two', [['wor'], ['zzz']], 4],
  ['a way to type each word', [['wor', 'zzz']], 3],
])('search asks loosely only where nothing begins with what was typed: %s', async (_, beginnings, total) => {
  const query = { close: 'searchKeys:works', loose: 'searchKeys:works searchKeys:norland', beginnings }
  const found = await database.run(read.search, { query, types: null, pairs: [], ...firstPage, ...bare })
  expect(found.total).toBe(total)
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
    const params = { ...ask, ...changes }
    const statement = params.depth === 1 ? read.neighborhood : read.deepNeighborhood
    const found = await database.run(statement, params)
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
        { id: 'beta', count: 1, approximate: false },
        { id: 'norland', count: 2, approximate: false },
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
      hidden: [{ id: 'norland', count: 2, approximate: false }],
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

  test('tells which ids are known', async () => {
    for (const [asked, known] of [
      [['nobody'], []],
      [['nobody', 'island'], ['island']],
    ]) {
      const found = await database.run(read.neighborhood, { ...ask, ids: asked ?? [] })
      expect(found.known).toEqual(known)
    }
  })
})

test('subgraph: every relation among the given ones, once, and what leads elsewhere', async () => {
  const found = await database.run(read.subgraph, {
    ids: ['gamma', 'norland', 'nobody'],
    filter: all,
    exclude: [],
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
      { id: 'gamma', count: 1, approximate: false },
      { id: 'norland', count: 2, approximate: false },
    ],
  ])
  const nothing = await database.run(read.subgraph, { ids: [], filter: all, exclude: [], ...bare })
  expect(nothing).toEqual({ entities: [], relations: [], hidden: [] })
})

describe.each([
  ['SHORTEST', 4],
  ['ALL_SHORTEST', 10],
] as const)('paths, %s', (mode, limit) => {
  const ask = {
    mode,
    from: 'alpha',
    to: 'gamma',
    direction: 'BOTH',
    filter: all,
    maxLength: 4,
    limit,
    ...bare,
  } as const
  const ways = async (changes: object) => {
    const { paths } = await database.run(read.paths, { ...ask, ...changes })
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
    const answer = { fromKnown: false, toKnown: true, paths: [], complete: true }
    expect(await database.run(read.paths, { ...ask, from: 'nobody' })).toEqual(answer)
  })
})

describe('paths', () => {
  const ask = {
    from: 'alpha',
    to: 'norland',
    direction: 'BOTH',
    filter: null,
    mode: 'SHORTEST',
    maxLength: 4,
    limit: 10,
    ...bare,
  } as const
  const ways = async (changes: object) => told((await database.run(read.paths, { ...ask, ...changes })).paths)

  test('SHORTEST goes on with longer ones', async () => {
    expect(await ways({ filter: { ...all, types: ['SELLS_TO'] } })).toEqual([
      'alpha norland 0.6400',
      'alpha beta gamma norland 0.5558',
    ])
  })

  test('MOST_CREDIBLE takes the highest product of confidences, whatever its length', async () => {
    const filter = { ...all, types: ['SELLS_TO'] }
    expect(await ways({ mode: 'MOST_CREDIBLE', from: 'beta', filter })).toEqual([
      'beta gamma norland 0.6175',
      'beta alpha norland 0.5760',
    ])
    expect(await ways({ mode: 'MOST_CREDIBLE', from: 'norland', to: 'alpha', filter })).toEqual([
      'norland alpha 0.6400',
      'norland gamma beta alpha 0.5558',
    ])
  })

  test('of four relations, halves meet in the middle', async () => {
    const filter = { ...all, types: ['SELLS_TO', 'REGULATES'] }
    expect(await ways({ from: 'fair-act', to: 'alpha', filter, mode: 'MOST_CREDIBLE' })).toEqual([
      'fair-act norland alpha 0.3840',
      'fair-act norland gamma beta alpha 0.3335',
    ])
  })

  const far = async (changes: object) =>
    told((await database.run(read.farPaths, { ...ask, maxLength: 6, ...changes })).paths)

  test('farPaths finds all of the least length by the search of the database, in a direction and through a filter', async () => {
    expect(await far({ from: 'fair-act', to: 'beta' })).toEqual(
      [
        'fair-act norland alpha beta 0.3456',
        'fair-act norland gamma beta 0.3705',
        'fair-act norland alpha beta 0.2688',
        'fair-act norland alpha beta 0.1920',
      ].toSorted((a, b) => (a.slice(-6) < b.slice(-6) ? 1 : -1)),
    )
    expect(await far({ from: 'alpha', to: 'norland', direction: 'OUT' })).toEqual(['alpha norland 0.6400'])
    expect(await far({ from: 'norland', to: 'beta', direction: 'IN' })).toEqual(
      await far({ from: 'beta', to: 'norland', direction: 'OUT' }).then((found) =>
        found.map((each) => each.replace(/^(\S+) (\S+) (\S+)/, '$3 $2 $1')),
      ),
    )
    const filter = { ...all, otherTypes: ['Company'] }
    expect(await far({ from: 'fair-act', to: 'beta', filter })).toEqual([])
    expect(await far({ from: 'alpha', to: 'island' })).toEqual([])
  })
})

describe('connect', () => {
  test('brings what lies on the shortest ways between each two, and every relation among all', async () => {
    const ask = { ids: ['alpha', 'fair-act', 'gamma'], filter: null, exclude: [], maxLength: 3, ...bare }
    const found = await database.run(read.connect, { ...ask, limit: 100 })
    expect([found.known, ids(found.entities), found.truncated]).toEqual([
      ['alpha', 'fair-act', 'gamma'],
      ['alpha', 'fair-act', 'gamma', 'beta', 'norland'],
      false,
    ])
    expect(found.relations.length).toBe(7)
    expect((await database.run(read.connect, { ...ask, limit: 4 })).truncated).toBe(true)
  })
})

describe('facets', () => {
  test('counts relations by type and status, and the entities that they tie', async () => {
    const { entities, relations } = await database.run(read.facets, { ids: null, filter: null })
    expect(entities.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'Company', count: 3 },
      { id: 'Country', count: 1 },
      { id: 'Law', count: 1 },
    ])
    const told = relations.map(({ type, status, count }) => `${type} ${status} ${count}`)
    expect(told.toSorted()).toEqual([
      'FUNDS DENIED 1',
      'FUNDS PLANNED 1',
      'REGULATES ACTIVE 1',
      'SELLS_TO ACTIVE 2',
      'SELLS_TO ENDED 2',
    ])
  })

  test('among some entities', async () => {
    const among = { ids: ['beta', 'gamma', 'norland'], filter: { ...all, statuses: ['ENDED'] } }
    expect(await database.run(read.facets, among)).toEqual({
      entities: expect.arrayContaining([
        { id: 'Company', count: 1 },
        { id: 'Country', count: 1 },
      ]),
      relations: [{ type: 'SELLS_TO', status: 'ENDED', count: 1 }],
    })
  })
})

test('timeline counts what began when, as precisely as is known', async () => {
  expect(await database.run(read.timeline, { ids: null, filter: null })).toEqual([
    { start: '2020', count: 1 },
    { start: '2021', count: 1 },
    { start: '2024-01', count: 1 },
    { start: '2025-03', count: 1 },
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
