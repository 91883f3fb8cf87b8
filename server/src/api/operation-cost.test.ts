import { readFile } from 'node:fs/promises'
import {
  buildSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  type GraphQLField,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { costTable } from './cost-table.ts'
import { FieldArguments } from './field-arguments.ts'
import { limits } from './limits.ts'
import { operationCost } from './operation-cost.ts'

const schema = buildSchema(await readFile('schema.graphql', 'utf8'))
const cost = (text: string, variables?: Record<string, unknown>, operationName?: string) =>
  operationCost({ schema, document: parse(text), variables, operationName })
const ids = (count: number) => Array.from({ length: count }, (_, at) => `e${at}`)

const nested = (first: number) =>
  cost(
    'query ($n: Int!) { entity(id: "a") { relations(first: $n) { edges { other { relations(first: $n) { edges { cursor } } } } } } }',
    { n: first },
  ) ?? 0

/** Fields whose price is not one by nature: questions, lists, connections, and what is looked for. */
function hasPrice(type: string, field: GraphQLField<unknown, unknown>): boolean {
  const takes = (name: string) => field.args.some((arg) => arg.name === name)
  return (
    type === 'Query' ||
    isListType(getNullableType(field.type)) ||
    getNamedType(field.type).name.endsWith('Connection') ||
    field.args.some(({ type: given }) => isInputObjectType(getNamedType(given))) ||
    ['first', 'limit', 'ids', 'maxLength'].some(takes)
  )
}

const priced = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields())
        .filter((field) => hasPrice(type.name, field))
        .map((field) => `${type.name}.${field.name}`)
    : [],
)

test('every question, list, connection and field with a filter says what it costs', () => {
  expect(priced.filter((name) => !costTable[name])).toEqual([])
})

test('a list beneath a size that is named has that size from somewhere above', () => {
  const field = schema.getQueryType()?.getFields()['graphInfo'] as GraphQLField<unknown, unknown>
  const anything = new FieldArguments(field, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '' } }, {})
  const set = new Set(
    Object.values(costTable).flatMap(({ sizes }) => (sizes ? Object.keys(sizes(anything)) : [])),
  )
  const used = Object.values(costTable).flatMap(({ times }) => (typeof times === 'string' ? [times] : []))
  expect(used.filter((name) => !set.has(name))).toEqual([])
})

describe('the cost is that of the text, the variables and the defaults', () => {
  test.each([
    // A question 1, its work 5, one entity 1, its id 1.
    ['{ entity(id: "a") { id } }', {}, 8],
    // 100 times: an id of the list 5, an entity and its id; and the question itself.
    [`{ nodes(ids: ${JSON.stringify(ids(100))}) { id } }`, {}, 701],
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ids(100) }, 701],
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: 'a' }, 8],
    // 200, a page of 20 each twice, 20, the connection with its edges: 20 by default.
    ['{ entities { edges { cursor } } }', {}, 303],
    ['{ entities(first: 20) { edges { cursor } } }', {}, 303],
    ['query ($n: Int! = 20) { entities(first: $n) { edges { cursor } } }', {}, 303],
    ['query ($n: Int! = 20) { entities(first: $n) { edges { cursor } } }', { n: 100 }, 623],
    ['query ($n: Int!) { entities(first: $n) { edges { cursor } } }', { n: 100 }, 623],
    ['{ a: __typename b: __typename }', {}, 2],
    ['query ($yes: Boolean!) { entity(id: "a") { id @skip(if: $yes) } }', { yes: true }, 7],
    ['query ($yes: Boolean!) { entity(id: "a") { ... @include(if: $yes) { id } } }', { yes: false }, 7],
    ['{ entity(id: "a") { ...A ...A } } fragment A on Entity { id }', {}, 9],
  ])('%.100s %j', (text, variables, expected) => {
    expect(cost(text, variables)).toBe(expected)
  })

  test('the operation that is named counts', () => {
    const text = 'query A { entity(id: "a") { id } } query B { graphInfo { entities } }'
    expect([cost(text, {}, 'A'), cost(text, {}, 'B'), cost(text, {}, 'C')]).toEqual([8, 23, null])
  })
})

describe('what multiplies the work multiplies the cost, literally or by a variable', () => {
  const walk =
    'query ($ids: [ID!]!, $depth: Int!, $perNode: Int!, $limit: Int!, $exclude: [ID!]) { neighborhood(ids: $ids, depth: $depth, perNode: $perNode, limit: $limit, exclude: $exclude) { nodes { id } } }'
  const way =
    'query ($first: Int!, $maxLength: Int!) { paths(from: "a", to: "b", first: $first, maxLength: $maxLength) { paths { nodes { id } edges { id } } } }'
  const small = { ids: ['a'], depth: 1, perNode: 10, limit: 100, exclude: [] as string[] }
  test.each<[string, string, object, object]>([
    ['ids', walk, small, { ids: ids(10) }],
    ['depth', walk, small, { depth: 2 }],
    ['perNode', walk, small, { perNode: 20 }],
    ['limit', walk, { ...small, limit: 5 }, { limit: 10 }],
    ['exclude', walk, small, { exclude: ids(1000) }],
    ['first', way, { first: 1, maxLength: 3 }, { first: 20 }],
    ['maxLength', way, { first: 1, maxLength: 3 }, { maxLength: 6 }],
  ])('%s', (_, text, less, change) => {
    expect(cost(text, { ...less, ...change })).toBeGreaterThan(cost(text, { ...less }) ?? Infinity)
  })

  test('pages in pages multiply', () => {
    expect(nested(100)).toBeGreaterThan(10_000)
    expect(nested(100) / nested(10)).toBeGreaterThan(50)
  })
})

test('fragments within fragments are counted whole, and in no time', () => {
  const levels = 60
  const bomb = Array.from(
    { length: levels },
    (_, at) =>
      `fragment F${at} on Entity { a: relations(first: 2) { edges { other { ...F${at + 1} } } } b: relations(first: 3) { edges { other { ...F${at + 1} } } } }`,
  )
  const text = `{ entity(id: "a") { ...F0 } } ${bomb.join(' ')} fragment F${levels} on Entity { id }`
  expect(cost(text)).toBeGreaterThan(5 ** levels)
})

test('more languages than a reader knows are refused', () => {
  const langs = Array.from({ length: 11 }, () => 'he')
  expect(() =>
    cost('query ($langs: [LangTag!]) { entity(id: "a") { label(langs: $langs) { value } } }', { langs }),
  ).toThrow('langs cannot be "11 languages": at most 10 languages are allowed.')
})

test('the client’s own operations at their largest take a third of the budget at most, and what ties ten entities the whole', async () => {
  const text = await readFile('client/src/api/operations.graphql', 'utf8')
  const document = parse(text)
  const largest = {
    id: 'a',
    exclude: ids(1000),
    query: 'a',
    langs: ['he', 'en'],
    from: 'a',
    to: 'b',
    mode: 'SHORTEST',
    direction: 'BOTH',
    filter: { minConfidence: 1 },
    depth: 1,
    first: 100,
    perNode: 100,
    limit: 1000,
    maxLength: 6,
  }
  const largestOf: Readonly<Record<string, object>> = {
    Subgraph: { ids: ids(1000) },
    Folded: { ids: ids(1000) },
    Connect: { ids: ids(limits.connected), maxLength: 3, limit: 50 },
  }
  const costs = document.definitions.flatMap((definition) => {
    const operationName = definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value
    if (!operationName) return []
    const own = largestOf[operationName] ?? { ids: ids(100) }
    const variables = { ...largest, ...own }
    const cost = operationCost({ schema, document, operationName, variables }) ?? Infinity
    return [{ operationName, share: cost / limits.cost }]
  })
  expect(costs.length).toBeGreaterThan(9)
  const dear = costs.filter(({ share }) => share > 1 / 3)
  expect(dear.map(({ operationName }) => operationName)).toEqual(['Connect'])
  expect(dear[0]?.share).toBeLessThan(1)
})

test('a tool that asks for the whole schema is let in', () => {
  const text = getIntrospectionQuery({
    inputValueDeprecation: true,
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
  })
  expect(cost(text)).toBeLessThan(limits.cost / 3)
})
