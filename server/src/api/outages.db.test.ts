import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest'
import { runCypher } from '../../testing/run-cypher.ts'
import { openTestApp, type Answer, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { TcpProxy } from '../../testing/tcp-proxy.ts'
import { Database } from '../db/database.ts'
import type { Statement } from '../db/statement.ts'

// A database that goes, hangs, is slow, refuses, and comes back, behind a real connection.

let proxy: TcpProxy
let database: Database
let app: TestApp
let port: number
beforeAll(async () => {
  await (await openDatabaseWith('server/testing/small-graph')).close()
  proxy = new TcpProxy(Number(new URL(inject('database').uri).port))
  port = await proxy.open()
  database = open({})
  app = await openTestApp(database)
})
afterEach(async () => {
  proxy.isHanging = false
  proxy.delay = 0
})
afterAll(async () => {
  await database.close()
  await proxy.close()
})

const open = (change: object) =>
  new Database({ ...inject('database'), uri: `bolt://127.0.0.1:${port}`, timeout: 10_000, ...change })

async function timed(asked: Promise<Answer>): Promise<[number, number, unknown]> {
  const start = performance.now()
  const { status, errors } = await asked
  return [performance.now() - start, status, errors[0]?.extensions['code'] ?? null]
}
const question = '{ entity(id: "alpha") { id } }'
const isInside = /neo4j|bolt|127\.0\.0\.1|localhost|ECONN|node_modules|\.ts\b|MATCH|elementId|Neo\./i

/** Asks until it is answered, as a client that tries again; how long it took. */
async function recovered(): Promise<number> {
  const start = performance.now()
  while ((await app.ask(question)).status !== 200) await wait(100)
  return performance.now() - start
}

test('one that hangs is noticed on the connections there are, on new ones, and by /ready; it comes back by itself', async () => {
  expect(await timed(app.ask(question))).toMatchObject([expect.any(Number), 200, null])
  proxy.isHanging = true
  const all = await Promise.all(Array.from({ length: 5 }, () => timed(app.ask(question))))
  for (const [took, status, code] of all) {
    expect([took < 8_000, status, code]).toEqual([true, 503, 'DATABASE_UNAVAILABLE'])
  }
  const start = performance.now()
  const ready = await app.fetch('/ready')
  expect([ready.status, await ready.json(), performance.now() - start < 8_000]).toMatchObject([
    503,
    { code: 'DATABASE_UNAVAILABLE' },
    true,
  ])
  const [took, status, code] = await timed(app.ask(question))
  expect([took < 8_000, status, code]).toEqual([true, 503, 'DATABASE_UNAVAILABLE'])
  proxy.isHanging = false
  expect(await recovered()).toBeLessThan(5_000)
  await wait(1_100)
  expect((await app.fetch('/ready')).status).toBe(200)
})

test('one that is slow is waited for', async () => {
  proxy.delay = 100
  expect((await timed(app.ask(question))).slice(1)).toEqual([200, null])
})

test('one that is so slow that it might as well not be there is said not to answer', async () => {
  proxy.delay = 4_000
  const [took, status, code] = await timed(app.ask(question))
  expect([took < 8_000, status, code]).toEqual([true, 503, 'DATABASE_UNAVAILABLE'])
  proxy.delay = 0
  expect(await recovered()).toBeLessThan(5_000)
})

test('one that goes in between is missed at once, and found again', async () => {
  await proxy.close()
  const [took, status, code] = await timed(app.ask(question))
  expect([took < 4_000, status, code]).toEqual([true, 503, 'DATABASE_UNAVAILABLE'])
  await wait(1_100)
  expect((await app.fetch('/ready')).status).toBe(503)
  // What needs no database is answered without it: a tool still learns the schema.
  expect((await app.ask('{ __typename }')).status).toBe(200)
  await proxy.open(port)
  expect(await recovered()).toBeLessThan(5_000)
})

test.each([
  ['a wrong password', { password: 'not-this-one' }, 'DATABASE_REFUSED'],
  ['a database that is not there', { database: 'nowhere' }, 'DATABASE_REFUSED'],
  ['a port where nobody is', { uri: 'bolt://127.0.0.1:9' }, 'DATABASE_UNAVAILABLE'],
  ['a name that nobody has', { uri: 'bolt://no-such-host.invalid:7687' }, 'DATABASE_UNAVAILABLE'],
])('%s: nothing from inside gets out', async (_, change, code) => {
  const other = open(change)
  const { status, errors } = await (await openTestApp(other)).ask(question)
  expect([status, errors[0]?.extensions['code']]).toEqual([503, code])
  expect(JSON.stringify(errors).replace('NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE', '')).not.toMatch(
    isInside,
  )
  await other.close()
})

const broken = (text: string, mode: 'read' | 'write'): Statement<object, object, 'many'> => ({
  name: 'broken',
  mode,
  rows: 'many',
  params: [],
  columns: ['n'],
  text,
})

test('what the database says of a broken rule, a broken statement or a broken value stays inside', async () => {
  await runCypher(inject('database'), 'MERGE (n:Entity {id: "alpha"})')
  for (const statement of [
    broken('CREATE (n:Entity {id: "alpha"}) RETURN 1 AS n', 'write'),
    broken('MATCH (n:Entity RETURN n', 'read'),
    broken('RETURN 1 / 0 AS n', 'read'),
    broken('RETURN date("x") AS n', 'read'),
  ]) {
    const run = database.run.bind(database)
    database.run = async (_, __, options) => (await run(statement, {}, options)) as never
    const { status, errors } = await app.ask(question)
    database.run = run
    expect([status, errors[0]?.extensions['code']]).toEqual([500, 'INTERNAL'])
    expect(JSON.stringify(errors)).not.toMatch(isInside)
    expect(JSON.stringify(app.lines.at(-2))).toMatch(/Neo\./)
  }
})
