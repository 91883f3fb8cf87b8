import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openEmptyDatabase } from '../../testing/test-database.ts'
import { Database, type StatementRun } from './database.ts'
import type { Cardinality, Statement } from './statement.ts'

let database: Database
const runs: StatementRun[] = []
beforeAll(async () => {
  database = await openEmptyDatabase((run) => runs.push(run))
})
afterAll(() => database.close())

function statement<Row, Rows extends Cardinality>(
  text: string,
  columns: string[],
  rows: Rows,
  mode: 'read' | 'write' = 'read',
): Statement<Record<string, unknown>, Row, Rows> {
  return { name: 'probe', mode, rows, params: [], columns, text }
}
const echo = statement<{ value: unknown }, 'one'>('RETURN $given.value AS value', ['value'], 'one')
const slow = statement(
  'UNWIND range(1, 1000000000) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS n',
  ['n'],
  'one',
)

test.each([
  1,
  -1,
  0.5,
  1e300,
  2 ** 31,
  9_007_199_254_740_991,
  'שלום \u2028',
  true,
  null,
  [1, [2.5]],
  { a: { b: [1] } },
])('a value comes back as it went in: %j', async (value) => {
  expect(await database.run(echo, { value })).toEqual({ value })
})

test('a whole number is an integer in the database, and one too large for a number comes back as text', async () => {
  const typed = statement(
    'RETURN valueType($given.value) AS type, 9007199254740993 AS large',
    ['type', 'large'],
    'one',
  )
  expect(await database.run(typed, { value: 5 })).toEqual({
    type: 'INTEGER NOT NULL',
    large: '9007199254740993',
  })
})

describe('a statement that breaks its contract is an error of ours', () => {
  test.each([
    ['brings no row', statement('UNWIND [] AS n RETURN n', ['n'], 'one')],
    ['brings several rows', statement('UNWIND [1, 2] AS n RETURN n', ['n'], 'optional')],
    ['has other columns', statement('RETURN 1 AS m', ['n'], 'one')],
    ['brings a row where there is to be none', statement('RETURN 1 AS n', ['n'], 'none')],
    ['writes while it says that it reads', statement('CREATE (n:Probe) RETURN 1 AS n', ['n'], 'one')],
    ['is no Cypher', statement('RETRUN 1 AS n', ['n'], 'one')],
  ])('%s', async (_, broken) => {
    await expect(database.run(broken, {})).rejects.toMatchObject({ code: 'INTERNAL' })
  })
})

test('what the driver says stays inside', async () => {
  const error = await database.run(statement('RETRUN 1', [], 'one'), {}).catch((caught: Error) => caught)
  expect(String(error)).toBe(
    'KesherError: Something went wrong in the server. The log has more under the id of this request.',
  )
})

test('a statement that takes too long is ended', async () => {
  await expect(database.run(slow, {}, { timeout: 200 })).rejects.toMatchObject({ code: 'TIMEOUT' })
})

test('a request that is given up ends its statement, and one given up before never starts it', async () => {
  const controller = new AbortController()
  const running = database.run(slow, {}, { signal: controller.signal })
  setTimeout(() => controller.abort(), 100)
  await expect(running).rejects.toMatchObject({ code: 'CANCELLED' })
  runs.length = 0
  await expect(database.run(echo, { value: 1 }, { signal: controller.signal })).rejects.toMatchObject({
    code: 'CANCELLED',
  })
  expect(runs).toEqual([])
})

test('every run is heard of, failed ones too', async () => {
  runs.length = 0
  await database.run(echo, { value: 1 })
  await database.run(statement('RETRUN 1', [], 'one'), {}).catch(() => undefined)
  expect(runs.map(({ name, failed }) => [name, failed])).toEqual([
    ['probe', false],
    ['probe', true],
  ])
})

test.each([
  ['DATABASE_UNAVAILABLE', { uri: 'bolt://127.0.0.1:9' }],
  ['DATABASE_REFUSED', { password: 'wrong' }],
  ['DATABASE_REFUSED', { database: 'other' }],
])('%s', async (code, change) => {
  const other = new Database({ ...inject('database'), timeout: 5_000, ...change })
  await expect(other.run(echo, { value: 1 })).rejects.toMatchObject({ code })
  await other.close()
})
