import { request as httpRequest } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listenTestApp, type ListeningApp } from '../../testing/listening-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from '../db/database.ts'

let database: Database
let server: ListeningApp
beforeAll(async () => {
  database = await openDatabaseWith('datasets/ai-race')
  server = await listenTestApp(database)
})
afterAll(async () => {
  await server.close()
  await database.close()
})

type Raw = { status: number | undefined; headers: Record<string, unknown>; body: Buffer; chunks: number }

/** A request without a client that unpacks behind one's back. */
function raw(path: string, headers: Record<string, string> = {}, query?: string): Promise<Raw> {
  const method = query === undefined ? 'GET' : 'POST'
  return new Promise((resolve, reject) => {
    const sent = httpRequest(new URL(path, server.address), {
      method,
      headers: { ...headers, 'content-type': 'application/json' },
    })
    sent.on('error', reject)
    sent.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
          chunks: chunks.length,
        }),
      )
    })
    sent.end(query === undefined ? undefined : JSON.stringify({ query }))
  })
}

const long = '{ relations(first: 100) { edges { node { id sentence { value } } } } }'
const short = '{ graphInfo { entities } }'
const asGet = (query: string) => `/graphql?query=${encodeURIComponent(query)}`

describe('an answer', () => {
  test('is packed as the client likes, and is the same when unpacked', async () => {
    const plain = await raw('/graphql', {}, long)
    const brotli = await raw('/graphql', { 'accept-encoding': 'gzip, br' }, long)
    const gzipped = await raw('/graphql', { 'accept-encoding': 'gzip' }, long)
    const encodings = [plain, brotli, gzipped].map(({ headers }) => headers['content-encoding'])
    expect(encodings).toEqual([undefined, 'br', 'gzip'])
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    expect(gunzipSync(gzipped.body).equals(plain.body)).toBe(true)
    expect(brotli.body.length).toBeLessThan(plain.body.length / 4)
    expect(brotli.headers['vary']).toContain('accept-encoding')
    expect(brotli.headers['content-length']).toBe(String(brotli.body.length))
  })

  test('that is short, or an error, comes as it is', async () => {
    const accepted = { 'accept-encoding': 'br' }
    const answers = [await raw('/graphql', accepted, short), await raw('/graphql', accepted, '{ nothing }')]
    expect(answers.map(({ status, headers }) => [status, headers['content-encoding']])).toEqual([
      [200, undefined],
      [400, undefined],
    ])
  })

  test('in parts flows: the first part is there before the last', async () => {
    const query = '{ entity(id: "nvidia") { id ... @defer { relations { total } } } }'
    const { headers, chunks } = await raw(
      '/graphql',
      { accept: 'multipart/mixed', 'accept-encoding': 'br, gzip' },
      query,
    )
    expect([headers['content-encoding'], headers['content-type']]).toEqual([
      undefined,
      'multipart/mixed; boundary="-"',
    ])
    expect(chunks).toBeGreaterThan(1)
  })
})

describe('what is asked again', () => {
  test.each([asGet(short), asGet(long), '/schema.graphql'])('%s is not sent again', async (path) => {
    const first = await raw(path)
    const tag = String(first.headers['etag'])
    expect([first.status, first.headers['cache-control']]).toEqual([200, 'no-cache'])
    const again = await raw(path, { 'if-none-match': tag, 'accept-encoding': 'br' })
    expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, tag])
    const other = await raw(path, { 'if-none-match': 'W/"other"' })
    expect([other.status, other.body.equals(first.body)]).toEqual([200, true])
  })

  test('an error, a POST and the state of the server have no tag', async () => {
    const answers = [await raw(asGet('{ nothing }')), await raw('/graphql', {}, short), await raw('/ready')]
    expect(answers.map(({ headers }) => headers['etag'])).toEqual([undefined, undefined, undefined])
  })
})
