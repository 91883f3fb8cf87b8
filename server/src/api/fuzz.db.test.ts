import { readFile } from 'node:fs/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenRequest, soundRequest, type FuzzRequest } from '../../testing/fuzz/broken-request.ts'
import { Random } from '../../testing/fuzz/random.ts'
import { randomOperation } from '../../testing/fuzz/random-operation.ts'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from '../db/database.ts'
import { errorTable } from '../errors.ts'

// Whatever comes, sound or broken: an answer with a code, nothing from inside, and memory that stays.
// FUZZ_SEED repeats a run, FUZZ_ONLY one operation of it; `npm run test:fuzz` asks twenty thousand.

const seed = Number(process.env['FUZZ_SEED'] ?? 20251112)
const count = Number(process.env['FUZZ_COUNT'] ?? 4_000)
const only = process.env['FUZZ_ONLY']

let database: Database
let app: TestApp
beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
  app = await openTestApp(database)
})
afterAll(() => database.close())

const schema = buildSchema(await readFile('schema.graphql', 'utf8'))

/** The request of that number in the run: it depends on nothing that came before. */
function requestOf(index: number): FuzzRequest {
  const random = new Random(seed + index * 7919)
  const operation = randomOperation(schema, random)
  return random.chance(0.5) ? soundRequest(operation) : brokenRequest(operation, random)
}

const internal =
  /neo4j|bolt:|127\.0\.0\.1|node_modules|\n\s+at |\.[tj]s:\d|elementId|Neo\.|Exception|\b(MATCH|UNWIND|RETURN) [(\w]|TypeError|RangeError|undefined/
const transient = new Set(['TIMEOUT', 'BUSY', 'DATABASE_UNAVAILABLE'])

/** The first part of an answer that comes in parts, where the client asked for such. */
function firstPart(text: string, type: string): string {
  if (type.startsWith('multipart/')) return text.split('\r\n\r\n')[1]?.split('\r\n')[0] ?? ''
  return type.startsWith('text/event-stream') ? (/^data: (.*)$/m.exec(text)?.[1] ?? '') : text
}

/** What is wrong with the answer to a request; null where nothing is. */
async function wrongWith({ path, init }: FuzzRequest): Promise<string | null> {
  const response = await app.fetch(path, init)
  const { status } = response
  const text = await response.text()
  const about = `${status} ${text.slice(0, 600)}`
  if (status === 204) return null
  // Another address than the API's.
  if (status === 404 && text === '' && !/^\/graphql(\?|$)/.test(path)) return null
  if (response.headers.get('content-type')?.startsWith('text/html')) return status === 404 ? null : about
  let body: { errors?: { message: string; extensions?: { code?: string } }[] }
  try {
    body = JSON.parse(firstPart(text, response.headers.get('content-type') ?? '')) as typeof body
  } catch {
    return `no JSON: ${about}`
  }
  const codes = (body.errors ?? []).map(({ extensions }) => extensions?.code ?? 'none')
  if (codes.some((code) => !(code in errorTable) || code === 'INTERNAL')) return about
  if (status >= 500 && !codes.some((code) => transient.has(code))) return about
  if ((body.errors ?? []).some((error) => internal.test(JSON.stringify(error).replaceAll('\\n', '\n'))))
    return about
  return null
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
function heap(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 1024 ** 2
}

test('thousands of operations, sound with hostile values and broken: no 500, no word from inside, memory steady', async () => {
  const failures: object[] = []
  const statuses = new Map<number, number>()
  let next = 0
  let half = 0
  const hear = (status: number) => statuses.set(status, (statuses.get(status) ?? 0) + 1)
  const work = async (): Promise<void> => {
    while (next < count && failures.length < 6) {
      const index = next++
      if (index === Math.floor(count / 2)) half = heap()
      if (index % 200 === 0) app.lines.length = 0
      const request = requestOf(index)
      const wrong = await wrongWith(request).catch((error: unknown) => String(error))
      hear(Number(wrong?.slice(0, 3) ?? 0))
      if (wrong !== null)
        failures.push({
          index,
          wrong,
          sent: String(request.init.body ?? request.path).slice(0, 1500),
          log: app.lines.filter(({ level }) => level === 'error').slice(-1),
        })
    }
  }
  if (only === undefined) await Promise.all(Array.from({ length: 16 }, work))
  else failures.push({ ...requestOf(Number(only)), wrong: await wrongWith(requestOf(Number(only))) })
  expect({ seed, failures }).toEqual({ seed, failures: [] })
  expect(heap() - half).toBeLessThan(30)
}, 600_000)
