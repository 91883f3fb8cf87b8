import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith, openEmptyDatabase } from '../../testing/test-database.ts'
import type { Database } from '../db/database.ts'

let database: Database
let app: TestApp
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-client-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>קשר</title>')
  await writeFile(join(folder, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>')
  await writeFile(join(folder, 'assets/app-1a2b.js'), 'export const word = "קשר"\n'.repeat(100))
  await writeFile(join(folder, 'assets/font.woff2'), 'font')
  database = await openDatabaseWith('server/testing/small-graph')
  app = await openTestApp(database, folder)
})
afterAll(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

describe('health', () => {
  test('alive and ready', async () => {
    const [health, ready] = await Promise.all([app.fetch('/health'), app.fetch('/ready')])
    expect([health.status, await health.json()]).toEqual([200, { status: 'alive' }])
    expect([ready.status, await ready.json(), ready.headers.get('cache-control')]).toEqual([
      200,
      { status: 'ready' },
      'no-store',
    ])
  })

  test('not ready while its data is not in place, and when it stops', async () => {
    const other = await openTestApp(database, folder)
    other.readiness.stopping()
    const ready = await other.fetch('/ready')
    expect([ready.status, await ready.json()]).toMatchObject([503, { status: 'not ready', code: 'STOPPING' }])
    expect((await other.fetch('/health')).status).toBe(200)
  })
})

describe('the id of a request', () => {
  test('is made, and stands in the answer, in every error and in the log', async () => {
    const { headers, errors } = await app.ask(
      'query Named { entity(id: "alpha") { id } paths(from: "alpha", to: "alpha") { truncated } }',
    )
    const id = headers.get('x-request-id')
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(errors[0]?.extensions['requestId']).toBe(id)
    expect(app.lines.find(({ requestId }) => requestId === id)).toMatchObject({
      level: 'info',
      msg: 'request',
      method: 'POST',
      path: '/graphql',
      status: 200,
      statements: [expect.stringMatching(/^entitiesById \d/)],
    })
  })

  test.each([
    ['from-the-gateway-1', true],
    ['short', false],
    ['two words and more', false],
    ['x'.repeat(101), false],
  ])('%s is taken over: %s', async (given, isTaken) => {
    const response = await app.fetch('/health', { headers: { 'x-request-id': given } })
    expect(response.headers.get('x-request-id') === given).toBe(isTaken)
  })
})

async function packed(path: string, accepted: string): Promise<readonly [string | null, Buffer]> {
  const response = await app.fetch(path, { headers: { 'accept-encoding': accepted } })
  return [response.headers.get('content-encoding'), Buffer.from(await response.arrayBuffer())]
}

describe('the page and its files', () => {
  test('the page is asked for anew each time, its files never again', async () => {
    const [page, script] = await Promise.all([app.fetch('/'), app.fetch('/assets/app-1a2b.js')])
    expect([
      page.status,
      page.headers.get('content-type'),
      page.headers.get('cache-control'),
      await page.text(),
    ]).toEqual([200, 'text/html; charset=utf-8', 'no-cache', '<!doctype html><title>קשר</title>'])
    expect([script.headers.get('content-type'), script.headers.get('cache-control')]).toEqual([
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
  })

  test('what has not changed is not sent again', async () => {
    const tag = (await app.fetch('/')).headers.get('etag') ?? ''
    const again = await app.fetch('/', { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('files are packed as the browser likes, but not those that are packed already', async () => {
    const [plain, brotli, gzipped] = [
      await packed('/assets/app-1a2b.js', ''),
      await packed('/assets/app-1a2b.js', 'gzip, br'),
      await packed('/assets/app-1a2b.js', 'gzip;q=1'),
    ]
    expect([plain[0], brotli[0], gzipped[0]]).toEqual([null, 'br', 'gzip'])
    expect([brotliDecompressSync(brotli[1]), gunzipSync(gzipped[1])]).toEqual([plain[1], plain[1]])
    expect((await packed('/assets/font.woff2', 'br'))[0]).toBeNull()
    expect((await packed('/', 'br;q=0, gzip;q=0.5'))[0]).toBe('gzip')
  })

  test.each([
    '/entities/nvidia',
    '/index',
    '/assets',
    '/assets/none.js',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%',
    '/a%00b',
    '/icons/',
    '/icons/no-such-icon.svg',
    '/icons/Building.svg',
  ])('%s is not found', async (path) => {
    const response = await app.fetch(path)
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(await response.text()).toContain('Not found')
  })

  test('icons come from the program', async () => {
    const icon = await app.fetch('/icons/building-2.svg')
    expect([icon.status, icon.headers.get('content-type'), icon.headers.get('cache-control')]).toEqual([
      200,
      'image/svg+xml; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
    expect(await icon.text()).toContain('<svg')
  })

  test('the contract is there to read', async () => {
    expect(await (await app.fetch('/schema.graphql')).text()).toContain('type Query {')
  })
})

test.each(['variables=%7B%22', 'variables=%7B%7D%', 'extensions=%zz'])(
  'a GET request with %s is told that it has to be JSON',
  async (broken) => {
    const response = await app.fetch(`/graphql?query=%7B__typename%7D&${broken}`)
    const { errors } = (await response.json()) as { errors: { extensions: object; message: string }[] }
    expect([response.status, errors[0]?.message, errors[0]?.extensions]).toEqual([
      400,
      'The request is not one of GraphQL over HTTP: variables and extensions in the address are JSON.',
      expect.objectContaining({ code: 'BAD_REQUEST' }),
    ])
  },
)

test('every answer tells the browser what it may not do', async () => {
  for (const path of ['/', '/health', '/nothing', '/icons/user.svg', '/graphql?query={__typename}']) {
    const { headers } = await app.fetch(path)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/)
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
      'nosniff',
      'no-referrer',
    ])
  }
})

test('other sites may frame the view at ?embed, and nothing else', async () => {
  const paths = ['/?embed', '/', '/?embedded', '/index.html?embed', '/graphql?embed&query={__typename}']
  const found = await Promise.all(
    paths.map(async (path) => (await app.fetch(path)).headers.get('content-security-policy')),
  )
  expect(found.map((policy) => /frame-ancestors ([^;]*)/.exec(policy ?? '')?.[1])).toEqual([
    '*',
    ...Array.from({ length: 4 }, () => "'none'"),
  ])
})

test('a browser that opens /graphql gets GraphiQL, under the policy of every page', async () => {
  const page = await app.fetch('/graphql', { headers: { accept: 'text/html,application/xhtml+xml' } })
  expect([page.status, page.headers.get('content-type'), page.headers.get('vary')]).toEqual([
    200,
    'text/html; charset=utf-8',
    'accept, accept-encoding',
  ])
  expect(await page.text()).toContain('<title>GraphiQL</title>')
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/default-src 'none'; script-src 'self';/)
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*(unsafe|blob:|https?:)/)
})

test('types that turn up later are known at once', async () => {
  const empty = await openEmptyDatabase()
  const later = await openTestApp(empty, folder)
  expect((await later.ask('{ vocabulary { entityTypes { id } } }')).data).toEqual({
    vocabulary: { entityTypes: [] },
  })
  await empty.close()
  const filled = await openDatabaseWith('server/testing/small-graph')
  const answer = await app.ask(
    '{ vocabulary { entityTypes { id count } } entities(filter: { types: ["Law"] }) { edges { node { id type { label { value } } } } } }',
  )
  expect(answer.data).toEqual({
    vocabulary: {
      entityTypes: [
        { id: 'Company', count: 3 },
        { id: 'Country', count: 2 },
        { id: 'Law', count: 1 },
      ],
    },
    entities: { edges: [{ node: { id: 'fair-act', type: { label: { value: 'Law' } } } }] },
  })
  await filled.close()
})
