import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSchema, parse, type GraphQLSchema } from 'graphql'
import { readFile } from 'node:fs/promises'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from '../db/database.ts'
import { limits } from './limits.ts'
import { operationCost } from './operation-cost.ts'

// The dearest that the budget allows has to be answered within the time of a request, on the built-in data.

let database: Database
let app: TestApp
let schema: GraphQLSchema
let entities: string[]
beforeAll(async () => {
  database = await openDatabaseWith('datasets/ai-race')
  app = await openTestApp(database)
  schema = buildSchema(await readFile('schema.graphql', 'utf8'))
  const { data } = await app.ask('{ entities(first: 100) { edges { node { id } } } }')
  entities = (data as { entities: { edges: { node: { id: string } }[] } }).entities.edges.map(
    ({ node }) => node.id,
  )
})
afterAll(() => database.close())

const fragments = [
  'fragment E on Entity { id label { value lang } summary { value lang } degree names { value lang kind } externalIds { scheme value url } type { id label { value lang } } }',
  'fragment R on Relation { id sentence { value lang } role status confidence period { start end ongoing } amount { amount currency } type { id inverseLabel { value lang } } }',
  'fragment C on Claim { id statement { value lang } reason { value lang } locator recordedAt source { title { value lang } url } }',
]
const whole = (text: string) =>
  [text, ...fragments.filter((fragment) => text.includes(`...${fragment[9]} `))].join(' ')
const list = (count: number) =>
  JSON.stringify(Array.from({ length: count }, (_, at) => entities[at % entities.length]))
const repeated = (count: number, question: (at: number) => string) =>
  `{ ${Array.from({ length: Math.min(count, limits.rootFields) }, (_, at) => `q${at}: ${question(at)}`).join(' ')} }`

/** Operations that grow with a number, each by another way to be dear. */
const shapes: Record<string, (size: number) => string> = {
  'relations of relations': (size) =>
    `{ entity(id: "nvidia") { relations(first: ${Math.min(size, 100)}) { edges { other { relations(first: ${Math.min(size, 100)}) { edges { node { ...R source { ...E } } } } } } } } }`,
  'relations of many': (size) =>
    `{ nodes(ids: ${list(Math.min(size, 100))}) { ... on Entity { relations(first: 100) { total edges { node { ...R claims(first: ${Math.min(size, 100)}) { edges { node { id } } } } } } } } }`,
  'claims of relations': (size) =>
    `{ relations(first: 100) { edges { node { ...R claims(first: ${Math.min(size, 100)}) { edges { node { ...C } } } } } } }`,
  'wide walks': (size) =>
    repeated(
      size,
      () =>
        `neighborhood(ids: ${list(3)}, depth: 3, perNode: 30, limit: 1000) { nodes { ...E } edges { ...R } hidden { count } truncated }`,
    ),
  'one wide walk': (size) =>
    `{ neighborhood(ids: ${list(1)}, depth: 3, perNode: ${Math.min(size, 100)}, limit: 1000) { nodes { ...E } edges { ...R } } }`,
  pictures: (size) =>
    `query ($ids: [ID!]!) ${repeated(size, () => 'subgraph(ids: $ids) { nodes { ...E } edges { ...R } }')}`,
  paths: (size) =>
    repeated(
      size,
      (at) =>
        `paths(from: "${entities[at]}", to: "${entities[99 - at]}", maxLength: 6, first: 20) { paths { nodes { ...E } edges { ...R } sentences { value lang } } }`,
    ),
  'all shortest paths': (size) =>
    repeated(
      size,
      (at) =>
        `paths(from: "${entities[at]}", to: "${entities[99 - at]}", maxLength: 6, first: 20, mode: ALL_SHORTEST) { paths { nodes { id } edges { id } } }`,
    ),
  searches: (size) =>
    repeated(
      size,
      (at) =>
        `search(query: "${'אבגדהוזחטיכלמנסעפצקרשת'[at % 22]}a", first: 100) { total edges { score matched { value } node { ...E } } }`,
    ),
  counts: (size) =>
    repeated(
      size,
      () =>
        `entities(first: 100) { total edges { node { neighborCounts { count type { id } } degree(direction: OUT) } } }`,
    ),
}

function costOf(text: string): number {
  return operationCost({ schema, document: parse(text), variables: { ids: entities } }) ?? Infinity
}

/** The greatest of its kind within the budget. */
function dearest(shape: (size: number) => string): string {
  let size = 1
  while (size < 100 && costOf(whole(shape(size + 1))) <= limits.cost) size += 1
  return whole(shape(size))
}

test.each(Object.entries(shapes))('%s', async (_, shape) => {
  const text = dearest(shape)
  const { status, errors, headers } = await app.ask(text, text.includes('$ids') ? { ids: entities } : {})
  expect([status, errors, headers.get('x-operation-cost')]).toEqual([200, [], String(costOf(text))])
})
