import { readFile } from 'node:fs/promises'
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
} from 'graphql'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { StatementCount } from '../../testing/statement-count.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from '../db/database.ts'

// The questions that can be asked, over the small graph: what they answer, and by how many statements.

const count = new StatementCount()
let database: Database
let app: TestApp
beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph', count.hear)
  app = await openTestApp(database)
})
afterAll(() => database.close())
beforeEach(() => {
  count.take()
})

/** The data of an answer without errors, and the statements that it took. */
async function ask(query: string, variables: object = {}): Promise<{ data: unknown; statements: string[] }> {
  const { data, errors, status } = await app.ask(query, variables)
  expect({ errors, status }).toEqual({ errors: [], status: 200 })
  return { data, statements: count.take() }
}

test('an entity with everything that it holds, in the reader’s language', async () => {
  const { data, statements } = await ask(`{
    entity(id: "alpha") {
      __typename id degree
      type { id label(langs: ["he"]) { value lang } pluralLabel { value } color icon shape count }
      label(langs: ["fr", "he"]) { value lang }
      names { value lang script kind }
      summary(langs: ["en"]) { value lang }
      externalIds { scheme value url }
      place { lat lng }
    }
    norland: entity(id: "norland") { place { lat lng } }
  }`)
  expect(statements).toEqual(['entitiesById'])
  expect(data).toEqual({
    entity: {
      __typename: 'Entity',
      id: 'alpha',
      degree: 4,
      type: {
        id: 'Company',
        label: { value: 'חברה', lang: 'he' },
        pluralLabel: { value: 'Companies' },
        color: 'blue',
        icon: 'building-2',
        shape: 'disc',
        count: 3,
      },
      label: { value: 'אלפא', lang: 'he' },
      names: [
        { value: 'Alpha Works', lang: 'en', script: 'Latn', kind: 'PRIMARY' },
        { value: 'אלפא', lang: 'he', script: 'Hebr', kind: 'PRIMARY' },
        { value: 'ALPH', lang: 'en', script: 'Latn', kind: 'ACRONYM' },
      ],
      summary: { value: 'A company that sells.', lang: 'en' },
      externalIds: [{ scheme: 'wikidata', value: 'Q1', url: 'https://www.wikidata.org/wiki/Q1' }],
      place: null,
    },
    norland: { place: { lat: 60, lng: 10.5 } },
  })
})

test('a relation with its sentence both ways and the claims behind it', async () => {
  const { data, statements } = await ask(`{
    relation(id: "r:alpha.sells-to.norland") {
      type { id label { value } inverseLabel(langs: ["he"]) { value } from to }
      source { id } target { id label { value } }
      role(langs: ["he"]) status confidence contested claimCount sourceCount independentSourceCount
      period { start end ongoing }
      amount { amount currency min max approximate }
      sentence(langs: ["en"]) { value lang }
      inverse: sentence(langs: ["en"], direction: IN) { value }
      he: sentence(langs: ["he"]) { value lang }
      claims { total pageInfo { hasNextPage } edges { node {
        id stance status statement { value } reason(langs: ["he"]) { value } locator confidence recordedAt createdBy
        source { id title { value } publishedAt url } via { id }
      } } }
    }
  }`)
  expect(statements).toEqual(['relationsById', 'claimsOfRelations'])
  expect(data).toEqual({
    relation: {
      type: {
        id: 'SELLS_TO',
        label: { value: 'sells to' },
        inverseLabel: { value: 'קונה מ־' },
        from: ['Company'],
        to: ['Company', 'Country'],
      },
      source: { id: 'alpha' },
      target: { id: 'norland', label: { value: 'Norland' } },
      role: 'ספקית',
      status: 'ACTIVE',
      confidence: 64,
      contested: true,
      claimCount: 2,
      sourceCount: 2,
      independentSourceCount: 2,
      period: { start: '2025-03', end: null, ongoing: true },
      amount: { amount: '2000000000', currency: 'USD', min: null, max: null, approximate: true },
      sentence: { value: 'Alpha Works sells to Norland (about $2B, March 2025)', lang: 'en' },
      inverse: { value: 'Norland buys from Alpha Works (about $2B, March 2025)' },
      he: { value: 'אלפא מוכרת לנורלנד (כ־2 מיליארד דולר, מרץ 2025)', lang: 'he' },
      claims: {
        total: 2,
        pageInfo: { hasNextPage: false },
        edges: [
          {
            node: {
              id: 'c:alpha.sells-to.norland.1',
              stance: 'SUPPORTS',
              status: 'ACTIVE',
              statement: { value: 'Alpha sells chips to Norland.' },
              reason: { value: 'זה הוכרז.' },
              locator: 'Page 1',
              confidence: 80,
              recordedAt: '2025-11-12T21:26:00Z',
              createdBy: 'test',
              source: {
                id: 's:gazette',
                title: { value: 'The Gazette' },
                publishedAt: '2025-11-12',
                url: 'https://gazette.example/1',
              },
              via: null,
            },
          },
          {
            node: {
              id: 'c:alpha.sells-to.norland.2',
              stance: 'DISPUTES',
              status: null,
              statement: { value: 'The sale is in doubt.' },
              reason: { value: 'בלי שם.' },
              locator: 'Page 2',
              confidence: 40,
              recordedAt: '2025-11-12T21:26:00Z',
              createdBy: 'test',
              source: { id: 's:agency', title: { value: 'The Agency' }, publishedAt: null, url: null },
              via: { id: 's:gazette' },
            },
          },
        ],
      },
    },
  })
})

test('things of every kind by id come by one statement, in the order asked for', async () => {
  const ids = ['s:agency', 'nobody', 'r:beta.sells-to.gamma', 'alpha', 'c:beta.sells-to.gamma.1', 'alpha']
  const { data, statements } = await ask(
    `query ($ids: [ID!]!) {
      nodes(ids: $ids) { __typename id ... on Relation { sentence { value } } ... on Claim { source { id } } }
      node(id: "beta") { id }
    }`,
    { ids },
  )
  expect(statements).toEqual(['nodesById'])
  expect(data).toEqual({
    nodes: [
      { __typename: 'Source', id: 's:agency' },
      null,
      {
        __typename: 'Relation',
        id: 'r:beta.sells-to.gamma',
        sentence: { value: 'Beta Works sells to Gamma Works ($300, January 15, 2024)' },
      },
      { __typename: 'Entity', id: 'alpha' },
      { __typename: 'Claim', id: 'c:beta.sells-to.gamma.1', source: { id: 's:gazette' } },
      { __typename: 'Entity', id: 'alpha' },
    ],
    node: { id: 'beta' },
  })
})

describe('what is not asked for is not read, and a field asked for alone answers as among all others', async () => {
  const schema = buildSchema(await readFile('schema.graphql', 'utf8'))
  const questions: [string, string, (selection: string) => string][] = [
    ['Entity', 'entity', (selection) => `{ entity(id: "alpha") { ${selection} } }`],
    ['Entity', 'neighborhood', (selection) => `{ neighborhood(ids: ["alpha"]) { nodes { ${selection} } } }`],
    ['Relation', 'relation', (selection) => `{ relation(id: "r:alpha.sells-to.norland") { ${selection} } }`],
    ['Relation', 'relations', (selection) => `{ relations { edges { node { ${selection} } } } }`],
    ['Path', 'paths', (selection) => `{ paths(from: "alpha", to: "beta") { paths { ${selection} } } }`],
  ]
  test.each(questions)('%s, by %s', async (typeName, _, question) => {
    const type = schema.getType(typeName)
    if (!isObjectType(type)) throw new Error(`${typeName} is no type`)
    const fields = Object.values(type.getFields())
      .filter(({ args }) => !args.some(isRequiredArgument))
      .map((field) => [field.name, selectionOf(field)])
    const { data: all } = await ask(question(fields.map(([, selection]) => selection).join(' ')))
    for (const [name = '', selection = ''] of fields) {
      const { data } = await ask(question(selection))
      expect(valuesOf(data, name)).toEqual(valuesOf(all, name))
    }
  })
})

function selectionOf({ name, type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return name
  const leaves = Object.values(named.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
  )
  return `${name} { __typename ${leaves.map((leaf) => leaf.name).join(' ')} }`
}

/** The values of a field of the things that an answer holds, in their order. */
function valuesOf(data: unknown, name: string): unknown[] {
  if (Array.isArray(data)) return data.flatMap((each) => valuesOf(each, name))
  if (typeof data !== 'object' || data === null) return []
  return name in data
    ? [(data as Record<string, unknown>)[name]]
    : Object.values(data).flatMap((each) => valuesOf(each, name))
}

describe('a level costs one statement, however many parents it has', () => {
  test('relations of many entities, their claims, and the relations of these claims', async () => {
    const { statements } = await ask(
      `{
      entities { edges { node { id degree relations(first: 5) { edges { direction other { id degree } node {
        source { id } sentence { value }
        claims { edges { node { source { id } relation { id target { id } } } } }
      } } } neighborCounts { type { id } direction count } degree(filter: { types: ["FUNDS"] }) } } } }`.replace(
        'degree(filter',
        'funds: degree(filter',
      ),
    )
    expect(statements.toSorted()).toEqual(
      [
        'entities',
        'relationsOfEntities',
        'neighborCounts',
        'degrees',
        'claimsOfRelations',
        'relationsById',
      ].toSorted(),
    )
  })

  test('claims of sources', async () => {
    const { statements } = await ask(
      '{ a: source(id: "s:agency") { claims { total edges { node { id } } } } b: source(id: "s:gazette") { claims { total } } }',
    )
    // What is counted and what is not are two questions; here both are counted.
    expect(statements).toEqual(['sourcesById', 'claimsOfSources'])
  })

  test.each([
    ['vocabulary', '{ vocabulary { entityTypes { id count } relationTypes { id count } } }'],
    [
      'graphInfo',
      '{ graphInfo { entities relations claims sources dataset start questions { text { value } view } } }',
    ],
    ['search', '{ search(query: "works") { total edges { score node { id degree } matched { value } } } }'],
    ['sources', '{ sources(text: "agency") { total edges { node { id title { value } } } } }'],
    ['entities', '{ entities(filter: { types: ["Company"] }) { total edges { node { id degree } } } }'],
    ['entitiesMatching', '{ entities(filter: { text: "works" }) { total edges { node { id degree } } } }'],
    [
      'relations',
      '{ relations { total edges { other { id } node { id sentence { value } source { label { value } } } } } }',
    ],
    [
      'neighborhood',
      '{ neighborhood(ids: ["alpha"]) { nodes { id degree type { id } } edges { id sentence { value } } hidden { entity { id } count } } }',
    ],
    [
      'subgraph',
      '{ subgraph(ids: ["alpha", "beta"]) { nodes { id degree } edges { id source { names { value } } } truncated hidden { count } } }',
    ],
    [
      'paths',
      '{ paths(from: "alpha", to: "gamma") { paths { nodes { id degree } edges { id } sentences { value } weakest { id } } } }',
    ],
    ['paths', '{ paths(from: "alpha", to: "gamma", mode: ALL_SHORTEST) { paths { length } } }'],
  ])('%s is one statement', async (name, query) => {
    expect((await ask(query)).statements).toEqual([name])
  })
})

describe('sources', () => {
  const query = `query ($text: String, $first: Int!, $after: String) {
    sources(text: $text, first: $first, after: $after) {
      total
      pageInfo { hasNextPage endCursor }
      edges { node { id } }
    }
  }`
  type Page = {
    total: number
    pageInfo: { hasNextPage: boolean; endCursor: string }
    edges: { node: { id: string } }[]
  }
  const list = async (variables: { text?: string; first: number; after?: string }) => {
    const { sources } = (await ask(query, variables)).data as { sources: Page }
    return { ...sources, ids: sources.edges.map(({ node }) => node.id) }
  }

  test('come a page at a time, by their ids', async () => {
    const first = await list({ first: 2 })
    expect([first.total, first.ids, first.pageInfo.hasNextPage]).toEqual([3, ['s:agency', 's:copy'], true])
    const rest = await list({ first: 2, after: first.pageInfo.endCursor })
    expect([rest.total, rest.ids, rest.pageInfo.hasNextPage]).toEqual([3, ['s:gazette'], false])
  })

  test.each([
    ['AGENCY', ['s:agency', 's:copy']],
    ['agen copy', ['s:copy']],
    ['הסוכנות', ['s:agency', 's:copy']],
    ['gazette.example', ['s:gazette']],
    ['nobody', []],
    [' ', ['s:agency', 's:copy', 's:gazette']],
  ])('with "%s" in a title, the publisher or the address: %j', async (text, ids) => {
    const found = await list({ text, first: 10 })
    expect([found.ids, found.total]).toEqual([ids, ids.length])
  })
})

describe('an entity brings a page of its relations along', () => {
  const page = 'relations(first: 1) { edges { other { id } } }'
  const tie = { edges: [{ other: { id: 'beta' } }] }

  test('by one statement, with what else is asked for of it', async () => {
    const query = `{ entity(id: "alpha") { degree ...More } }
      fragment More on Entity { label(langs: ["en"]) { value } ${page} }`
    const { data, statements } = await ask(query)
    expect(statements).toEqual(['relationsOfEntities'])
    expect(data).toEqual({
      entity: { degree: 4, label: { value: 'Alpha Works' }, relations: tie },
    })
  })

  test('and one that is not there is looked for once more, as one that was merged', async () => {
    const { data, statements } = await ask(`{ entity(id: "nobody") { ${page} } }`)
    expect([data, statements]).toEqual([{ entity: null }, ['relationsOfEntities', 'entitiesById']])
  })

  test('among things of other kinds, which are looked for after it', async () => {
    const ids = ['alpha', 's:gazette', 'nobody']
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { ${page} } } }`
    const { data, statements } = await ask(query, { ids })
    expect(statements).toEqual(['relationsOfEntities', 'nodesById'])
    expect(data).toEqual({ nodes: [{ id: 'alpha', relations: tie }, { id: 's:gazette' }, null] })
  })

  test('but for a page that a directive leaves out, and for a second page', async () => {
    const skipped = await ask(`{ entity(id: "alpha") { id relations @skip(if: true) { total } } }`)
    expect(skipped).toEqual({ data: { entity: { id: 'alpha' } }, statements: ['entitiesById'] })
    const { statements } = await ask(
      `{ entity(id: "alpha") { ${page} ranked: relations(orderBy: AMOUNT) { total } } }`,
    )
    expect(statements).toEqual(['relationsOfEntities', 'relationsOfEntitiesByAmount'])
  })

  test('and a page that is refused is refused at its place', async () => {
    const { data, errors } = await app.ask('{ entity(id: "alpha") { id relations(after: "?") { total } } }')
    expect([data, errors]).toEqual([
      { entity: { id: 'alpha', relations: null } },
      [expect.objectContaining({ path: ['entity', 'relations'] })],
    ])
    count.take()
  })
})

test('the relations of an entity, page by page, in a total order', async () => {
  const query = `query ($after: String) { entity(id: "alpha") { relations(first: 3, orderBy: AMOUNT, after: $after) {
    total edges { cursor direction other { id } node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`
  type Page = { edges: { cursor: string; node: { id: string } }[]; pageInfo: { endCursor: string } }
  const read = async (after: string | null) =>
    ((await ask(query, { after })).data as { entity: { relations: Page } }).entity.relations
  const first = await read(null)
  const cursors = first.edges.map(({ cursor }) => cursor)
  expect(first).toMatchObject({
    total: 4,
    edges: [
      { node: { id: 'r:alpha.sells-to.norland' } },
      { node: { id: 'r:alpha.sells-to.beta' } },
      { node: { id: 'r:beta.funds.alpha.first' } },
    ],
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: cursors[0], endCursor: cursors[2] },
  })
  expect(await read(first.pageInfo.endCursor)).toMatchObject({
    edges: [{ direction: 'IN', other: { id: 'beta' }, node: { id: 'r:beta.funds.alpha.second' } }],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  })
})

test('all relations and all entities page to their end, each once', async () => {
  for (const [field, all] of [
    ['relations', 7],
    ['entities', 6],
  ] as const) {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { data } = await ask(
        `query ($after: String) { page: ${field}(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      const { page } = data as {
        page: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      }
      seen.push(...page.edges.map(({ node }) => node.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect([seen.length, new Set(seen).size]).toEqual([all, all])
  }
})

test('search pages by its cursor, and says which name matched', async () => {
  const query =
    'query ($after: String) { search(query: "works", first: 2, after: $after) { total edges { node { id } matched { value lang kind } } pageInfo { hasNextPage endCursor } } }'
  type Found = {
    search: {
      edges: { node: { id: string }; matched: { value: string } }[]
      pageInfo: { endCursor: string; hasNextPage: boolean }
    }
  }
  const first = ((await ask(query)).data as Found).search
  const second = ((await ask(query, { after: first.pageInfo.endCursor })).data as Found).search
  const found = [...first.edges, ...second.edges]
  expect(found.map(({ node }) => node.id).toSorted()).toEqual(['alpha', 'beta', 'gamma'])
  expect(found.every(({ matched }) => matched.value.endsWith('Works'))).toBe(true)
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
})

test('the surroundings: asked for first, every tie among them, and what leads on', async () => {
  const { data } = await ask(`{ neighborhood(ids: ["gamma", "alpha"], perNode: 1, orderBy: CONFIDENCE) {
    nodes { id } edges { id } truncated hidden { entity { id } count approximate } } }`)
  expect(data).toEqual({
    neighborhood: {
      nodes: [{ id: 'gamma' }, { id: 'alpha' }, { id: 'beta' }],
      edges: [
        { id: 'r:alpha.sells-to.beta' },
        { id: 'r:beta.funds.alpha.first' },
        { id: 'r:beta.funds.alpha.second' },
        { id: 'r:beta.sells-to.gamma' },
      ],
      truncated: true,
      hidden: [
        { entity: { id: 'gamma' }, count: 1, approximate: false },
        { entity: { id: 'alpha' }, count: 1, approximate: false },
      ],
    },
  })
})

test('a path is told in the direction in which it is walked, and names its weakest relation', async () => {
  const { data } =
    await ask(`{ paths(from: "alpha", to: "gamma", first: 3, filter: { minConfidence: 60 }) { truncated searchedLength paths {
    length confidence nodes { id } sentences(langs: ["en"]) { value } weakest { id } } } }`)
  expect(data).toEqual({
    paths: {
      truncated: false,
      searchedLength: 4,
      paths: [
        {
          length: 2,
          confidence: expect.closeTo(0.855, 6) as number,
          nodes: [{ id: 'alpha' }, { id: 'beta' }, { id: 'gamma' }],
          sentences: [
            { value: 'Alpha Works sells to Beta Works (ended, at least €5.50, 2020 – June 2022)' },
            { value: 'Beta Works sells to Gamma Works ($300, January 15, 2024)' },
          ],
          weakest: { id: 'r:alpha.sells-to.beta' },
        },
        expect.objectContaining({
          nodes: [{ id: 'alpha' }, { id: 'beta' }, { id: 'gamma' }],
          weakest: { id: 'r:beta.funds.alpha.second' },
        }),
        expect.objectContaining({
          nodes: [{ id: 'alpha' }, { id: 'norland' }, { id: 'gamma' }],
          sentences: [
            expect.anything(),
            { value: expect.stringContaining('Norland buys from Gamma Works') as string },
          ],
        }),
      ],
    },
  })
})

test.each([
  ['types: ["FUNDS"]', 2],
  ['types: []', 0],
  ['statuses: [ENDED]', 2],
  ['otherTypes: ["Country"]', 3],
  ['minConfidence: 70', 3],
  ['validIn: { from: "2021", to: "2021" }', 5],
  ['validIn: { to: "2019" }', 3],
  ['validIn: { from: "2025-12-01" }', 5],
  ['types: ["SELLS_TO"], statuses: [ENDED], validIn: { from: "2022" }', 1],
])('relations that pass { %s }: %i', async (filter, total) => {
  const { data } = await ask(`{ relations(filter: { ${filter} }) { total edges { node { id } } } }`)
  expect(data).toMatchObject({ relations: { total } })
})

test('the graph says what it holds and where to begin', async () => {
  const { data } = await ask(
    '{ graphInfo { entities relations claims sources dataset title(langs: ["he"]) { value } description { value } start questions { text(langs: ["he"]) { value } view } } }',
  )
  expect(data).toEqual({
    graphInfo: {
      entities: 6,
      relations: 7,
      claims: 9,
      sources: 3,
      dataset: 'small-graph',
      title: { value: 'גרף קטן' },
      description: { value: 'A graph for tests.' },
      start: ['alpha', 'norland'],
      questions: [{ text: { value: 'מה אלפא מוכרת?' }, view: 'entities=alpha' }],
    },
  })
})
