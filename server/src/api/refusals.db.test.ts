import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { Database } from '../db/database.ts'
import { errorTable } from '../errors.ts'
import { encodeCursor } from '../model/cursor.ts'

let database: Database
let app: TestApp
beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
  app = await openTestApp(database)
})
afterAll(() => database.close())

const many = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => `e${index}`))
const nested = (depth: number) =>
  `${'{ relations { edges { node { source '.repeat(depth)}{ id }${' } } } }'.repeat(depth)}`

describe('what cannot be is refused with a code, a sentence that says why, and a status', () => {
  test.each([
    ['entities(first: 0) { total }', 'BAD_INPUT', 'first cannot be "0": it must be from 1 to 100.'],
    ['entities(first: 101) { total }', 'BAD_INPUT', 'first cannot be "101": it must be from 1 to 100.'],
    ['relations(first: -1) { total }', 'BAD_INPUT', 'first cannot be "-1": it must be from 1 to 100.'],
    [
      'search(query: "a", first: 1000) { total }',
      'BAD_INPUT',
      'first cannot be "1000": it must be from 1 to 100.',
    ],
    [
      `nodes(ids: ${many(101)}) { id }`,
      'BAD_INPUT',
      'ids cannot be "101 ids": at most 100 ids are allowed at once; ask in parts.',
    ],
    [
      `subgraph(ids: ${many(1001)}) { truncated }`,
      'BAD_INPUT',
      'ids cannot be "1001 ids": at most 1,000 ids are allowed at once; ask in parts.',
    ],
    [
      `neighborhood(ids: ["alpha"], exclude: ${many(1001)}) { truncated }`,
      'BAD_INPUT',
      'exclude cannot be "1001 ids": at most 1,000 ids are allowed at once; ask in parts.',
    ],
    [
      'neighborhood(ids: ["alpha"], depth: 4) { truncated }',
      'BAD_INPUT',
      'depth cannot be "4": it must be from 1 to 3.',
    ],
    [
      'neighborhood(ids: ["alpha"], perNode: 101) { truncated }',
      'BAD_INPUT',
      'perNode cannot be "101": it must be from 1 to 100.',
    ],
    [
      'neighborhood(ids: ["alpha"], limit: 1001) { truncated }',
      'BAD_INPUT',
      'limit cannot be "1001": it must be from 1 to 1,000.',
    ],
    [
      'paths(from: "alpha", to: "beta", maxLength: 7) { truncated }',
      'BAD_INPUT',
      'maxLength cannot be "7": it must be from 1 to 6.',
    ],
    [
      'paths(from: "alpha", to: "beta", first: 21) { truncated }',
      'BAD_INPUT',
      'first cannot be "21": it must be from 1 to 20.',
    ],
    [
      `search(query: "${'a'.repeat(201)}") { total }`,
      'BAD_INPUT',
      `query cannot be "${'a'.repeat(60)}…": it has 201 characters, and at most 200 are allowed.`,
    ],
    [
      'search(query: "a\\u0000b") { total }',
      'BAD_INPUT',
      'query cannot be "a�b": it holds the character NUL (U+0000), which is not text.',
    ],
    [
      'relations(filter: { minConfidence: 101 }) { total }',
      'BAD_INPUT',
      'filter.minConfidence cannot be "101": it must be from 0 to 100.',
    ],
    [
      'relations(filter: { validIn: { from: "2025-02-30" } }) { total }',
      'BAD_INPUT',
      'PartialDate cannot be "2025-02-30": 2025-02 has no day 30, its last one is 28.',
    ],
    [
      'relations(filter: { validIn: { from: 2025 } }) { total }',
      'BAD_INPUT',
      /PartialDate cannot be .*: it is written as a text in quotes\./,
    ],
    [
      'relations(filter: { validIn: { from: "2025", to: "2024" } }) { total }',
      'BAD_INPUT',
      'filter.validIn cannot be "2025 to 2024": it ends (2024) before it begins (2025).',
    ],
    [
      'entity(id: "alpha") { label(langs: ["no such language"]) { value } }',
      'BAD_INPUT',
      'LangTag cannot be "no such language": a language is written as he or en-GB.',
    ],
    [
      'neighborhood(ids: ["alpha", "nobody"]) { truncated }',
      'UNKNOWN_ENTITY',
      'ids names no entity of this graph: "nobody". Look for its id with search.',
    ],
    [
      'paths(from: "nobody", to: "beta") { truncated }',
      'UNKNOWN_ENTITY',
      'from names no entity of this graph: "nobody". Look for its id with search.',
    ],
    [
      'paths(from: "alpha", to: "nobody") { truncated }',
      'UNKNOWN_ENTITY',
      'to names no entity of this graph: "nobody". Look for its id with search.',
    ],
    [
      'paths(from: "alpha", to: "alpha") { truncated }',
      'SAME_ENTITY',
      'A path needs two entities, but from and to are both "alpha".',
    ],
    [
      'relations(filter: { types: ["KNOWS"] }) { total }',
      'UNKNOWN_TYPE',
      'filter.types names no type of this graph: "KNOWS". The types are in vocabulary.',
    ],
    [
      'relations(filter: { otherTypes: ["Planet"] }) { total }',
      'UNKNOWN_TYPE',
      'filter.otherTypes names no type of this graph: "Planet". The types are in vocabulary.',
    ],
    [
      'search(query: "a", types: ["Planet"]) { total }',
      'UNKNOWN_TYPE',
      'types names no type of this graph: "Planet". The types are in vocabulary.',
    ],
    [
      'entities(after: "nonsense") { total }',
      'BAD_CURSOR',
      'The cursor "nonsense" cannot be used here: it is not a cursor of this API.',
    ],
    [
      `entities(after: "${encodeCursor('other', [1, 'a'])}") { total }`,
      'BAD_CURSOR',
      /: it belongs to another list or other arguments\.$/,
    ],
    [
      'nothing { id }',
      'GRAPHQL_VALIDATION_FAILED',
      'The operation does not fit the schema: Cannot query field "nothing" on type "Query".',
    ],
    ['entity { id }', 'GRAPHQL_VALIDATION_FAILED', /argument "id" of type "ID!" is required/],
    ['entity(id: "a"', 'GRAPHQL_PARSE_FAILED', /^The operation cannot be read: Syntax Error/],
    [
      nested(4).slice(2, -2),
      'TOO_DEEP',
      'The operation is 17 levels deep, and at most 12 are allowed: ask for less at once.',
    ],
    [
      Array.from({ length: 31 }, (_, index) => `a${index}: __typename`)
        .join(' ')
        .replaceAll('__typename', 'graphInfo { x: entities }')
        .split(' a1:')[0]
        ?.concat(
          ` entity(id: "alpha") { ${Array.from({ length: 31 }, (_, index) => `a${index}: id`).join(' ')} }`,
        ) ?? '',
      'TOO_MANY_ALIASES',
      /has 33 aliases, and at most 30 are allowed/,
    ],
    [
      Array.from({ length: 21 }, (_, index) => `a${index}: vocabulary { entityTypes { id } }`).join(' '),
      'TOO_MANY_ROOT_FIELDS',
      /asks 21 questions at its top, and at most 20/,
    ],
    [
      `entity(id: "alpha") { ${'id @include(if: true) '.repeat(51)} }`,
      'TOO_MANY_DIRECTIVES',
      'The operation has 51 directives, and at most 50 are allowed: ask for less at once.',
    ],
    [
      `__type(name: "Entity") { ${'ofType { '.repeat(20)} name ${'} '.repeat(20)} }`,
      'TOO_DEEP',
      'The operation is 22 levels deep, and at most 20 are allowed: ask for less at once.',
    ],
    [
      '__schema { types { fields { type { fields { type { fields { name } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
      /Maximum introspection depth exceeded/,
    ],
    [
      `entity(id: "alpha") { ...A } } fragment A on Entity { ...B } fragment B on Entity { ...A `,
      'GRAPHQL_VALIDATION_FAILED',
      /Cannot spread fragment "A" within itself via "B"/,
    ],
    [
      'entity(id: "alpha") { relations(first: 100) { edges { other { relations(first: 100) { edges { other { relations { edges { cursor } } } } } } } } }',
      'TOO_COSTLY',
      'The operation costs 1082830, which is 582830 more than the 500000 that one answer may cost: ask for less at once, with a smaller first, limit, depth, perNode or maxLength, fewer ids or fewer levels.',
    ],
    [`entity(id: "alpha") { ${'id '.repeat(2000)} }`, 'TOO_MANY_TOKENS', /more than 2000 words and signs/],
  ] as const)('%.60s', async (selection, code, sentence) => {
    const { status, errors } = await app.ask(`{ ${selection} }`)
    const [error] = errors
    expect([error?.extensions['code'], status]).toEqual([code, errorTable[code].status])
    expect(error?.message).toMatch(
      typeof sentence === 'string' ? new RegExp(`^${escaped(sentence)}$`) : sentence,
    )
  })
})

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

test('a cursor of one entity is refused for another, and of one order for another', async () => {
  const first = await app.ask('{ entity(id: "alpha") { relations(first: 1) { pageInfo { endCursor } } } }')
  const { entity } = first.data as { entity: { relations: { pageInfo: { endCursor: string } } } }
  const after = JSON.stringify(entity.relations.pageInfo.endCursor)
  for (const field of [
    `entity(id: "beta") { relations(after: ${after}) { total } }`,
    `entity(id: "alpha") { relations(after: ${after}, orderBy: AMOUNT) { total } }`,
  ]) {
    expect((await app.ask(`{ ${field} }`)).errors[0]?.extensions['code']).toBe('BAD_CURSOR')
  }
  expect((await app.ask(`{ entity(id: "alpha") { relations(after: ${after}) { total } } }`)).errors).toEqual(
    [],
  )
})

test('a list inside an answer fails alone', async () => {
  const { status, data, errors } = await app.ask(
    '{ entity(id: "alpha") { id relations(first: 500) { total } } }',
  )
  expect([status, data]).toEqual([200, { entity: { id: 'alpha', relations: null } }])
  expect(errors).toMatchObject([
    { path: ['entity', 'relations'], extensions: { code: 'BAD_INPUT', argument: 'first' } },
  ])
})

test('what fails leaves the others their answers', async () => {
  const { status, data, errors } = await app.ask(
    '{ paths(from: "alpha", to: "alpha") { truncated } entity(id: "alpha") { id } }',
  )
  expect([status, data]).toEqual([200, { paths: null, entity: { id: 'alpha' } }])
  expect(errors).toMatchObject([{ path: ['paths'], extensions: { code: 'SAME_ENTITY' } }])
})

test('a value in a variable is judged like one in the text', async () => {
  const query =
    'query ($date: PartialDate, $first: Int!) { relations(first: $first, filter: { validIn: { from: $date } }) { total } }'
  expect((await app.ask(query, { date: '2025-13', first: 5 })).errors[0]).toMatchObject({
    extensions: { code: 'BAD_INPUT' },
  })
  expect((await app.ask(query, { first: 1000 })).errors[0]).toMatchObject({
    extensions: { code: 'BAD_INPUT', argument: 'first' },
  })
})

test('a cost in variables is refused like one in the text, and every answer tells its cost', async () => {
  const query =
    'query ($n: Int!) { entity(id: "alpha") { relations(first: $n) { edges { other { relations(first: $n) { edges { node { claims(first: $n) { edges { cursor } } } } } } } } } }'
  const [few, many] = [await app.ask(query, { n: 2 }), await app.ask(query, { n: 100 })]
  expect([
    few.status,
    few.headers.get('x-operation-cost'),
    few.headers.get('x-operation-cost-limit'),
  ]).toEqual([200, '230', '500000'])
  const { code, cost, limit, over } = many.errors[0]?.extensions ?? {}
  expect([
    many.status,
    many.data,
    code,
    Number(cost) - Number(limit),
    many.headers.get('x-operation-cost'),
  ]).toEqual([400, undefined, 'TOO_COSTLY', over, String(cost)])
  expect(app.lines.filter(({ msg }) => msg === 'request').map((line) => line['cost'])).toContain(cost)
})

test('unknown ids are null, not errors', async () => {
  const { data, errors } = await app.ask(
    '{ node(id: "x y") { id } entity(id: "nobody") { id } relation(id: "r:a.b.c") { id } source(id: "s:none") { id } subgraph(ids: ["nobody"]) { nodes { id } } }',
  )
  expect([data, errors]).toEqual([
    { node: null, entity: null, relation: null, source: null, subgraph: { nodes: [] } },
    [],
  ])
})

test('a body that is too large is refused before it is read', async () => {
  const { status, errors } = await app.ask(`{ entity(id: "${'a'.repeat(100_000)}") { id } }`)
  expect([status, errors[0]?.extensions['code']]).toEqual([413, 'BODY_TOO_LARGE'])
})

test('a body that does not say how large it is is cut off where it is too large', async () => {
  let [sent, isCancelled] = [0, false]
  const body = new ReadableStream({
    pull(controller) {
      if ((sent += 1) <= 1000) controller.enqueue(new TextEncoder().encode(' '.repeat(1000)))
      else controller.close()
    },
    cancel: () => void (isCancelled = true),
  })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' }
  const response = await app.fetch('/graphql', init as RequestInit)
  expect([response.status, await response.json()]).toMatchObject([
    413,
    { errors: [{ extensions: { code: 'BODY_TOO_LARGE', limit: 100_000 } }] },
  ])
  expect([sent < 200, isCancelled]).toEqual([true, true])
})

test.each([
  ['POST', { 'content-type': 'application/json' }, '{broken', 400, 'BAD_REQUEST'],
  ['POST', { 'content-type': 'application/json' }, '{}', 400, 'BAD_REQUEST'],
  ['PUT', { 'content-type': 'application/json' }, '{"query":"{__typename}"}', 405, 'BAD_REQUEST'],
])('%s %j %s: %i', async (method, headers, body, status, code) => {
  const response = await app.fetch('/graphql', { method, headers, body })
  expect([response.status, await response.json()]).toMatchObject([
    status,
    { errors: [{ extensions: { code } }] },
  ])
})

test('a database that is not there is said at once, with a code, and without its address', async () => {
  const other = new Database({ ...inject('database'), uri: 'bolt://127.0.0.1:9', timeout: 5_000 })
  const down = await openTestApp(other)
  const { status, headers, errors } = await down.ask('{ entity(id: "alpha") { id } }')
  expect([status, headers.get('retry-after'), errors[0]?.extensions['code']]).toEqual([
    503,
    '2',
    'DATABASE_UNAVAILABLE',
  ])
  expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|bolt|ECONN|at .*\.ts/)
  expect(down.lines.find(({ level }) => level === 'error')).toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    requestId: errors[0]?.extensions['requestId'],
  })
  // What `/ready` found out it says for a second; at the start it was told that all is well.
  await vi.waitFor(async () => {
    const ready = await down.fetch('/ready')
    expect([ready.status, await ready.json()]).toMatchObject([503, { code: 'DATABASE_UNAVAILABLE' }])
  }, 10_000)
  expect((await down.fetch('/health')).status).toBe(200)
  await other.close()
})
