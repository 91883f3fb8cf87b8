import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { listenTestApp } from '../../testing/listening-app.ts'
import { runCypher, runningCount } from '../../testing/run-cypher.ts'
import { SlowDatabase, slowStatement } from '../../testing/slow-database.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'

// How much of the database one request, and many, can take: time, memory, connections.

const forMinutes = 10_000_000_000
let database: SlowDatabase
let app: TestApp
beforeAll(async () => {
  await (await openDatabaseWith('server/testing/small-graph')).close()
  database = new SlowDatabase({ ...inject('database'), timeout: 3_000 })
  app = await openTestApp(database)
})
afterEach(() => database.slow.clear())
afterAll(() => database.close())

const isRunning = () => runningCount(inject('database'), 'slowProbe')

async function until(isSo: () => Promise<boolean>): Promise<number> {
  const start = performance.now()
  for (;;) {
    // When it was asked: the answer may take its time.
    const asked = performance.now()
    if (await isSo()) return asked - start
    await wait(20)
  }
}

describe('time', () => {
  test('a question that takes too long is a TIMEOUT, and its statement is gone', async () => {
    database.slow.set('entitiesById', forMinutes)
    const { status, errors } = await app.ask('{ entity(id: "alpha") { id } }')
    expect([status, errors[0]?.extensions['code']]).toEqual([504, 'TIMEOUT'])
    expect(await until(async () => (await isRunning()) === 0)).toBeLessThan(1_000)
  })

  test('the levels of a question share one time: the second gets what the first has left', async () => {
    database.slow.set('neighborCounts', forMinutes)
    const given = new Map<string, number>()
    const runs = database.run.bind(database)
    database.run = async (statement, params, options) => {
      given.set(statement.name, options?.timeout ?? 0)
      if (statement.name === 'entitiesById') await wait(1_000)
      return runs(statement, params, options)
    }
    const start = performance.now()
    const { status, data, errors } = await app.ask('{ entity(id: "alpha") { id neighborCounts { count } } }')
    database.run = runs
    expect([status, data]).toEqual([200, { entity: { id: 'alpha', neighborCounts: null } }])
    expect(errors).toMatchObject([{ path: ['entity', 'neighborCounts'], extensions: { code: 'TIMEOUT' } }])
    expect(given.get('neighborCounts')).toBeLessThan((given.get('entitiesById') ?? 0) - 900)
    expect(performance.now() - start).toBeLessThan(2 * 3_000)
    expect(await until(async () => (await isRunning()) === 0)).toBeLessThan(1_000)
  })

  test('with no time left a statement does not start', async () => {
    await expect(database.run(slowStatement(1), {}, { timeout: 0 })).rejects.toMatchObject({
      code: 'TIMEOUT',
    })
  })
})

describe('a client that goes away', () => {
  test('ends its statement in the database within a second', async () => {
    const long = new SlowDatabase({ ...inject('database'), timeout: 60_000 })
    const patient = await listenTestApp(long)
    long.slow.set('entitiesById', forMinutes)
    const { hostname, port } = new URL(patient.address)
    const body = JSON.stringify({ query: '{ entity(id: "alpha") { id } }' })
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    )
    await until(async () => (await isRunning()) === 1)
    // It goes on while the client waits …
    await wait(500)
    expect(await isRunning()).toBe(1)
    // … and ends when it does not.
    socket.destroy()
    expect(await until(async () => (await isRunning()) === 0)).toBeLessThan(1_000)
    await Promise.all([patient.close(), long.close()])
  })
})

describe('memory', () => {
  test('a statement that takes too much of it is TOO_MUCH, and the database goes on', async () => {
    const text = 'UNWIND range(1, 100000000) AS n WITH collect(toString(n)) AS texts RETURN size(texts) AS n'
    const greedy = { ...slowStatement(1), text }
    const patient = new SlowDatabase({ ...inject('database'), timeout: 60_000 })
    const before = await runCypher(
      inject('database'),
      "SHOW SETTINGS 'db.memory.transaction.max' YIELD value",
    )
    expect(before[0]?.['value']).toMatch(/^\d+(\.\d+)?MiB$/)
    await expect(patient.run(greedy, {})).rejects.toMatchObject({ code: 'TOO_MUCH' })
    expect(await patient.run(slowStatement(1), {})).toEqual({ n: 0 })
    await patient.close()
  }, 90_000)
})

describe('reading', () => {
  test('a statement that is run to read and writes is refused by the database, and writes nothing', async () => {
    const text = 'CREATE (n:Entity {id: "planted"}) RETURN 1 AS n'
    const error = await database.run({ ...slowStatement(1), text }, {}).catch((caught: Error) => caught)
    expect(error).toMatchObject({ code: 'INTERNAL', cause: { code: 'Neo.ClientError.Statement.AccessMode' } })
    expect(await runCypher(inject('database'), 'MATCH (n:Entity {id: "planted"}) RETURN n')).toEqual([])
  })
})
