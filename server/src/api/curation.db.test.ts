import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { wholeGraph } from '../../testing/whole-graph.ts'
import { runCypher } from '../../testing/run-cypher.ts'
import type { Database } from '../db/database.ts'

// People write: with evidence, with a history, and nothing is ever erased.

let database: Database
let app: TestApp
beforeEach(async () => {
  await database?.close()
  database = await openDatabaseWith('server/testing/small-graph')
  app = await openTestApp(database)
})
afterAll(() => database.close())

const errors = 'userErrors { code path }'
const relation = `relation { id status confidence claimCount contested amount { amount currency } sentence(langs: ["en"]) { value } } claim { id } ${errors}`

/** Runs a mutation with an input; its payload. */
async function mutate(name: string, input: object, fields: string): Promise<Record<string, unknown>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const answer = await app.ask(`mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`, {
    input,
  })
  expect(answer.errors).toEqual([])
  return (answer.data as Record<string, Record<string, unknown>>)[name] ?? {}
}

async function ask(query: string, variables: object = {}): Promise<unknown> {
  const { data, errors: found } = await app.ask(query, variables)
  expect(found).toEqual([])
  return data
}

const en = (value: string) => [{ lang: 'en', value }]
const claim = {
  source: 's:gazette',
  status: 'ACTIVE',
  start: '2026-01',
  amount: { amount: '500', currency: 'EUR' },
  confidence: 90,
  statement: en('Gamma pays Alpha.'),
  locator: en('Page 7'),
}
const tie = { subject: 'gamma', type: 'FUNDS', object: 'alpha', claims: [claim] }

describe('an entity', () => {
  const names = [
    { value: 'Delta Works', lang: 'en' },
    { value: 'דלתא', lang: 'he' },
    { value: 'DLT', lang: 'en', kind: 'ACRONYM' },
  ]
  const shown = 'id revision type { id } names { value lang kind } summary { value } place { lat lng }'

  test('is added, found by its names, and its history tells who did it and why', async () => {
    const input = { type: 'Company', names, summary: en('A new one.'), reason: 'It was missing.' }
    expect(await mutate('addEntity', input, `entity { ${shown} } ${errors}`)).toEqual({
      entity: {
        id: 'delta-works',
        revision: 0,
        type: { id: 'Company' },
        names: [
          { value: 'Delta Works', lang: 'en', kind: 'PRIMARY' },
          { value: 'דלתא', lang: 'he', kind: 'PRIMARY' },
          { value: 'DLT', lang: 'en', kind: 'ACRONYM' },
        ],
        summary: { value: 'A new one.' },
        place: null,
      },
      userErrors: [],
    })
    expect(
      await ask(
        '{ search(query: "דלת") { edges { node { id } } } history(id: "delta-works") { edges { node { kind by reason about { id } } } } }',
      ),
    ).toEqual({
      search: { edges: [{ node: { id: 'delta-works' } }] },
      history: {
        edges: [
          {
            node: {
              kind: 'ENTITY_ADDED',
              by: 'test',
              reason: 'It was missing.',
              about: { id: 'delta-works' },
            },
          },
        ],
      },
    })
  })

  test('is changed where it is as it was seen, field by field; what is left out stays', async () => {
    const input = { id: 'alpha', revision: 0, summary: en('It sold.'), place: { lat: 1, lng: 2 } }
    const { entity } = await mutate('changeEntity', input, `entity { ${shown} } ${errors}`)
    expect(entity).toMatchObject({ revision: 1, summary: { value: 'It sold.' }, place: { lat: 1, lng: 2 } })
    const history = await ask(
      '{ history(id: "alpha") { edges { node { kind fields { name before after } } } } }',
    )
    expect(history).toEqual({
      history: {
        edges: [
          {
            node: {
              kind: 'ENTITY_CHANGED',
              fields: [
                {
                  name: 'summary',
                  before: '{"en":"A company that sells.","he":"חברה שמוכרת."}',
                  after: '{"en":"It sold."}',
                },
                { name: 'place', before: null, after: '{"lat":1,"lng":2}' },
              ],
            },
          },
        ],
      },
    })
  })

  test('that somebody else has changed meanwhile is shown as it is now, and not written over', async () => {
    await mutate('changeEntity', { id: 'alpha', revision: 0, type: 'Law' }, errors)
    const second = { id: 'alpha', revision: 0, type: 'Country' }
    expect(await mutate('changeEntity', second, `entity { revision type { id } } ${errors}`)).toEqual({
      entity: { revision: 1, type: { id: 'Law' } },
      userErrors: [{ code: 'CONFLICT', path: ['revision'] }],
    })
  })

  test('of two who change it at the same time one is told to look again', async () => {
    const answers = await Promise.all(
      ['One.', 'Two.'].map((text) =>
        mutate(
          'changeEntity',
          { id: 'beta', revision: 0, summary: en(text) },
          `entity { revision } ${errors}`,
        ),
      ),
    )
    expect(answers.map((answer) => answer['userErrors']).toSorted((a, b) => size(a) - size(b))).toEqual([
      [],
      [{ code: 'CONFLICT', path: ['revision'] }],
    ])
  })

  test('is made what it was before a change', async () => {
    const whole = `entity { ${shown} }`
    const before = await ask(`{ entity(id: "norland") { ${shown} } }`)
    await mutate(
      'changeEntity',
      { id: 'norland', revision: 0, names: [{ value: 'Zembla', lang: 'en' }], place: null },
      errors,
    )
    const [first] = await changesOf('norland')
    const restored = await mutate('restoreEntity', { id: 'norland', revision: 1, change: first?.id }, whole)
    expect(restored).toEqual({ entity: { ...(before as { entity: object }).entity, revision: 2 } })
    expect((await changesOf('norland')).map(({ kind }) => kind)).toEqual([
      'ENTITY_RESTORED',
      'ENTITY_CHANGED',
    ])
    expect(await ask('{ search(query: "Zembla") { total } }')).toEqual({ search: { total: 0 } })
  })

  test('of a name that is there already is shown beside the refusal, and comes in by another id', async () => {
    const whole = `entity { id } ${errors}`
    const namesake = { type: 'Company', names: [{ value: 'דוד כהן', lang: 'he' }] }
    const first = (await mutate('addEntity', namesake, whole)) as { entity: { id: string } }
    const before = await wholeGraph()
    expect(await mutate('addEntity', namesake, whole)).toEqual({
      entity: first.entity,
      userErrors: [{ code: 'ID_TAKEN', path: ['id'] }],
    })
    expect(await wholeGraph()).toEqual(before)
    const id = `${first.entity.id}-2`
    expect(await mutate('addEntity', { ...namesake, id }, whole)).toEqual({ entity: { id }, userErrors: [] })
  })

  test.each([
    ['of an unknown type', 'addEntity', { type: 'Wizard', names }, 'UNKNOWN_TYPE', ['type']],
    ['without a name', 'addEntity', { type: 'Company', names: [] }, 'BAD_INPUT', ['names']],
    [
      'with a blank name',
      'addEntity',
      { type: 'Company', names: [{ value: ' ', lang: 'en' }] },
      'BAD_INPUT',
      ['names', '0', 'value'],
    ],
    [
      'with two names in one place',
      'addEntity',
      { type: 'Company', names: [names[0], names[0]] },
      'BAD_INPUT',
      ['names'],
    ],
    [
      'off the earth',
      'addEntity',
      { type: 'Company', names, place: { lat: 91, lng: 0 } },
      'BAD_INPUT',
      ['place', 'lat'],
    ],
    ['that is not there', 'changeEntity', { id: 'nobody', revision: 0 }, 'UNKNOWN_ENTITY', ['id']],
    [
      'with an unknown change',
      'restoreEntity',
      { id: 'alpha', revision: 0, change: 'h:x' },
      'UNKNOWN_CHANGE',
      ['change'],
    ],
  ])('%s is refused, and nothing is written', async (_, name, input, code, path) => {
    const before = await wholeGraph()
    expect(await mutate(name, input, `entity { id } ${errors}`)).toEqual({
      entity: null,
      userErrors: [{ code, path }],
    })
    expect(await wholeGraph()).toEqual(before)
  })
})

describe('a relation', () => {
  test('is added with its claim, and folded from it', async () => {
    expect(await mutate('addRelation', tie, relation)).toMatchObject({
      relation: {
        id: 'r:gamma.funds.alpha',
        status: 'ACTIVE',
        confidence: 90,
        claimCount: 1,
        amount: { amount: '500', currency: 'EUR' },
        sentence: { value: expect.stringContaining('Gamma Works funds Alpha Works') as string },
      },
      claim: { id: expect.stringMatching(/^c:gamma\.funds\.alpha\.i/) as string },
      userErrors: [],
    })
    expect(await ask('{ entity(id: "gamma") { degree } }')).toEqual({ entity: { degree: 3 } })
  })

  test.each([
    ['without a claim', { ...tie, claims: [] }, 'BAD_INPUT', ['claims']],
    ['from nobody', { ...tie, subject: 'nobody' }, 'UNKNOWN_ENTITY', ['subject']],
    ['of an unknown type', { ...tie, type: 'ADORES' }, 'UNKNOWN_TYPE', ['type']],
    [
      'that is there already',
      { ...tie, subject: 'alpha', type: 'SELLS_TO', object: 'beta' },
      'RELATION_THERE',
      [],
    ],
    [
      'with an unknown source',
      { ...tie, claims: [{ ...claim, source: 's:none' }] },
      'UNKNOWN_SOURCE',
      ['claims', '0', 'source'],
    ],
    ['with the same claim twice', { ...tie, claims: [claim, claim] }, 'CLAIM_THERE', ['claims', '1']],
    [
      'with a claim that says nothing',
      { ...tie, claims: [{ ...claim, statement: [] }] },
      'BAD_INPUT',
      ['claims', '0', 'statement'],
    ],
    [
      'with more than certainty',
      { ...tie, claims: [{ ...claim, confidence: 101 }] },
      'BAD_INPUT',
      ['claims', '0', 'confidence'],
    ],
    [
      'that ends before it begins',
      { ...tie, claims: [{ ...claim, start: '2026', end: '2025' }] },
      'BAD_INPUT',
      ['claims', '0'],
    ],
  ])('%s is refused, and nothing is written', async (_, input, code, path) => {
    const before = await wholeGraph()
    expect(await mutate('addRelation', input, `relation { id } ${errors}`)).toEqual({
      relation: null,
      userErrors: [{ code, path }],
    })
    expect(await wholeGraph()).toEqual(before)
  })

  test('between types that the vocabulary does not allow is refused', async () => {
    await runCypher(inject('database'), "MATCH (t:RelationType {id: 'FUNDS'}) SET t.from = ['Country']")
    expect(await mutate('addRelation', tie, errors)).toEqual({
      userErrors: [{ code: 'ENDS_NOT_FITTING', path: ['type'] }],
    })
  })

  test('takes a further claim, and is contested where that denies it', async () => {
    const input = {
      relation: 'r:beta.sells-to.gamma',
      claim: { ...claim, source: 's:agency', stance: 'DISPUTES' },
    }
    expect(await mutate('addClaim', input, relation)).toMatchObject({
      relation: { claimCount: 2, contested: true },
      userErrors: [],
    })
    expect(await mutate('addClaim', input, errors)).toEqual({
      userErrors: [{ code: 'CLAIM_THERE', path: ['claim'] }],
    })
  })

  test('takes claims of several people at the same time, and counts them all', async () => {
    const texts = ['one', 'two', 'three', 'four', 'five']
    await Promise.all(
      texts.map((text) =>
        mutate(
          'addClaim',
          { relation: 'r:beta.sells-to.gamma', claim: { ...claim, statement: en(text) } },
          errors,
        ),
      ),
    )
    expect(await ask('{ relation(id: "r:beta.sells-to.gamma") { claimCount claims { total } } }')).toEqual({
      relation: { claimCount: 6, claims: { total: 6 } },
    })
  })

  test('whose claim is put right keeps the one that was wrong, with the reason', async () => {
    const id = 'c:beta.sells-to.gamma.1'
    const right = { ...claim, amount: { amount: '301', currency: 'USD' } }
    const now = await mutate(
      'supersedeClaim',
      { id, claim: right, reason: 'A typing error.' },
      `relation { claimCount amount { amount } } claim { supersedes } ${errors}`,
    )
    expect(now).toEqual({
      relation: { claimCount: 1, amount: { amount: '301' } },
      claim: { supersedes: id },
      userErrors: [],
    })
    const old =
      '{ node(id: "c:beta.sells-to.gamma.1") { ... on Claim { retractedBy retractionReason amount { amount } } } }'
    expect(await ask(old)).toEqual({
      node: { retractedBy: 'test', retractionReason: 'A typing error.', amount: { amount: '300' } },
    })
    expect(
      await ask('{ history(id: "gamma", first: 1) { edges { node { kind superseded { id } aboutId } } } }'),
    ).toEqual({
      history: {
        edges: [{ node: { kind: 'CLAIM_SUPERSEDED', superseded: { id }, aboutId: 'r:beta.sells-to.gamma' } }],
      },
    })
  })

  test('that loses its last claim is retired, is there for who asks what was known, and comes back with a claim', async () => {
    const id = 'c:beta.sells-to.gamma.1'
    const before = new Date().toISOString()
    const gone = await mutate('retractClaim', { id, reason: 'It was another company.' }, relation)
    expect(gone).toEqual({ relation: null, claim: { id }, userErrors: [] })
    const degrees = `query ($at: DateTime!) { entity(id: "gamma") { now: degree before: degree(filter: { knownAt: $at }) } }`
    expect(await ask(degrees, { at: before })).toEqual({ entity: { now: 1, before: 2 } })
    expect(await mutate('retractClaim', { id, reason: 'Again.' }, errors)).toEqual({
      userErrors: [{ code: 'CLAIM_RETRACTED', path: ['id'] }],
    })
    const back = await mutate('addClaim', { relation: 'r:beta.sells-to.gamma', claim }, relation)
    expect(back).toMatchObject({ relation: { claimCount: 1, confidence: 90 }, userErrors: [] })
  })
})

describe('a source', () => {
  test('is added, so that claims can come from it', async () => {
    const input = { title: en('The Daily'), url: 'https://daily.example/1', reliability: 'B' }
    expect(await mutate('addSource', input, `source { id title { value } reliability } ${errors}`)).toEqual({
      source: {
        id: expect.stringMatching(/^s:the-daily/) as string,
        title: { value: 'The Daily' },
        reliability: 'B',
      },
      userErrors: [],
    })
    expect(await mutate('addSource', input, `source { reliability } ${errors}`)).toEqual({
      source: { reliability: 'B' },
      userErrors: [{ code: 'ID_TAKEN', path: ['id'] }],
    })
  })
})

describe('the history', () => {
  test('of everything comes page by page, the latest first, and by who did it', async () => {
    for (const text of ['One', 'Two', 'Three']) await mutate('addSource', { title: en(text) }, errors)
    const page =
      'query ($after: String, $by: String) { history(first: 2, after: $after, by: $by) { edges { node { id aboutId } } pageInfo { hasNextPage endCursor } } }'
    interface Page {
      history: {
        edges: { node: { aboutId: string; id: string } }[]
        pageInfo: { hasNextPage: boolean; endCursor: string }
      }
    }
    const first = (await ask(page)) as Page
    const second = (await ask(page, { after: first.history.pageInfo.endCursor })) as Page
    const ids = [...first.history.edges, ...second.history.edges].map(({ node }) => node.aboutId.slice(0, 5))
    expect([ids, second.history.pageInfo.hasNextPage]).toEqual([['s:thr', 's:two', 's:one'], false])
    expect(await ask(page, { by: 'nobody' })).toMatchObject({ history: { edges: [] } })
    const node = first.history.edges[0]?.node
    expect(await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id: node?.id })).toEqual({
      node: { __typename: 'Change', id: node?.id },
    })
  })
})

test.each(['CONFIDENCE', 'AMOUNT', 'RECENCY', null])(
  'a list by %s goes on where its reader was, whatever is written meanwhile: nothing twice, nothing left out',
  async (orderBy) => {
    const page = async (first: number, after: string | null) => {
      const data = await ask(
        `query ($orderBy: RelationRank, $first: Int!, $after: String) {
          relations(orderBy: $orderBy, first: $first, after: $after) { edges { cursor node { id claims { edges { node { id } } } } } } }`,
        { orderBy, first, after },
      )
      type Edge = { cursor: string; node: { id: string; claims: { edges: { node: { id: string } }[] } } }
      return (data as { relations: { edges: Edge[] } }).relations.edges
    }
    const before = await page(100, null)
    const read = await page(3, null)
    expect(read).toEqual(before.slice(0, 3))

    // The relation on which the reader stands goes, one that would have come first appears, and one that comes last.
    const reason = 'It was wrong.'
    for (const { node } of read.at(-1)?.node.claims.edges ?? []) {
      await mutate('retractClaim', { id: node.id, reason }, errors)
    }
    const ends = { type: 'FUNDS', subject: 'alpha' }
    const ahead = {
      ...claim,
      start: '2030-01',
      confidence: 100,
      amount: { amount: '9000000000000', currency: 'USD' },
    }
    const behind = { ...claim, start: '1900-01', confidence: 1, amount: null }
    for (const [object, written] of [
      ['beta', ahead],
      ['gamma', behind],
    ] as const) {
      const { userErrors } = await mutate('addRelation', { ...ends, object, claims: [written] }, errors)
      expect(userErrors).toEqual([])
    }

    const after = await page(100, read.at(-1)?.cursor ?? null)
    const old = before.map(({ node }) => node.id)
    expect(after.map(({ node }) => node.id).filter((id) => old.includes(id))).toEqual(old.slice(3))
    const added = (await page(100, null)).map(({ node }) => node.id).filter((id) => !old.includes(id))
    expect(added.toSorted()).toEqual(['r:alpha.funds.beta', 'r:alpha.funds.gamma'])
    const cameAfter = after.map(({ node }) => node.id).filter((id) => !old.includes(id))
    // By id both come before where the reader stands or both after; by a rank the one is before, the other after.
    expect(cameAfter).toEqual(orderBy === null ? [] : ['r:alpha.funds.gamma'])
  },
)

test('nobody writes from another site, by another name of this machine, or to a server that others can reach', async () => {
  const body = JSON.stringify({
    query:
      'mutation { retractClaim(input: { id: "c:beta.sells-to.gamma.1", reason: "x" }) { userErrors { code } } }',
  })
  const send = async (url: string, headers: Record<string, string>) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }
    const response = await app.app.fetch(new Request(url, init))
    const { errors: found } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
    return [response.status, found?.[0]?.extensions.code]
  }
  expect(await send('http://test/graphql', { origin: 'https://evil.example' })).toEqual([403, 'CROSS_SITE'])
  expect(await send('http://evil.example/graphql', { 'sec-fetch-site': 'same-origin' })).toEqual([
    403,
    'CROSS_SITE',
  ])
  expect(await ask('{ relation(id: "r:beta.sells-to.gamma") { claimCount } }')).toEqual({
    relation: { claimCount: 1 },
  })
})

function size(list: unknown): number {
  return (list as unknown[]).length
}

async function changesOf(id: string): Promise<{ id: string; kind: string }[]> {
  const data = await ask('query ($id: ID!) { history(id: $id) { edges { node { id kind } } } }', { id })
  return (data as { history: { edges: { node: { id: string; kind: string } }[] } }).history.edges.map(
    ({ node }) => node,
  )
}
