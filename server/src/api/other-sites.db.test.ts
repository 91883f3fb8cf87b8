import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../testing/test-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from '../db/database.ts'

const friend = 'https://news.example'
let database: Database
let app: TestApp
beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
  app = await openTestApp(database, 'dist/client', [friend])
})
afterAll(() => database.close())

const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

function post(headers: Record<string, string>): Promise<Response> {
  const isForm = headers['content-type'] === form['content-type']
  const body = isForm ? 'query={__typename}' : '{"query":"{__typename}"}'
  return app.fetch('/graphql', { method: 'POST', headers, body })
}

function get(headers: Record<string, string>): Promise<Response> {
  return app.fetch('/graphql?query={__typename}', { headers })
}

describe('an operation', () => {
  test.each<[string, 'GET' | 'POST', Record<string, string>, number]>([
    ['of a program, as JSON', 'POST', json, 200],
    ['of a program, in the address', 'GET', {}, 200],
    ['of this site', 'POST', { ...json, 'sec-fetch-site': 'same-origin', origin: 'http://test' }, 200],
    ['of this site, in an older browser', 'POST', { ...json, origin: 'http://test', host: 'test' }, 200],
    ['typed into the address bar', 'GET', { 'sec-fetch-site': 'none' }, 200],
    ['of a site that is let in', 'POST', { ...json, 'sec-fetch-site': 'cross-site', origin: friend }, 200],
    [
      'of another site',
      'POST',
      { ...json, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      403,
    ],
    ['of another site, in an older browser', 'POST', { ...json, origin: 'https://evil.example' }, 403],
    ['of another site, as an image', 'GET', { 'sec-fetch-site': 'cross-site' }, 403],
    ['of a sister site that is not let in', 'GET', { 'sec-fetch-site': 'same-site' }, 403],
    ['of a page without an origin', 'POST', { ...json, origin: 'null' }, 403],
    ['of a form that says nothing of itself', 'POST', form, 403],
  ])('%s: %s with %o is answered by %i', async (_, method, headers, status) => {
    const response = await (method === 'GET' ? get(headers) : post(headers))
    const { data, errors } = (await response.json()) as {
      data?: unknown
      errors?: { extensions: { code: string } }[]
    }
    expect([response.status, data, errors?.map(({ extensions }) => extensions.code)]).toEqual(
      status === 200 ? [200, { __typename: 'Query' }, undefined] : [403, undefined, ['CROSS_SITE']],
    )
  })
})

describe('the list of other sites', () => {
  const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }

  test('lets a page of the list ask and read', async () => {
    const before = await app.fetch('/graphql', { method: 'OPTIONS', headers: { ...asked, origin: friend } })
    expect([before.status, corsHeaders(before)]).toEqual([
      204,
      {
        'access-control-allow-headers': 'accept, authorization, content-type, if-none-match, x-request-id',
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-origin': friend,
        'access-control-expose-headers':
          'etag, retry-after, x-operation-cost, x-operation-cost-limit, x-request-id',
        'access-control-max-age': '7200',
      },
    ])
    const answer = await post({ ...json, 'sec-fetch-site': 'cross-site', origin: friend })
    expect(corsHeaders(answer)).toEqual({
      'access-control-allow-origin': friend,
      'access-control-expose-headers':
        'etag, retry-after, x-operation-cost, x-operation-cost-limit, x-request-id',
    })
    expect(answer.headers.get('vary')).toContain('origin')
  })

  test.each(['https://evil.example', 'http://news.example', 'https://news.example.evil.example', 'null'])(
    'does not let %s in',
    async (origin) => {
      const before = await app.fetch('/graphql', { method: 'OPTIONS', headers: { ...asked, origin } })
      expect([before.status, corsHeaders(before)]).toEqual([204, {}])
    },
  )

  test('is empty unless it is set', async () => {
    const closed = await openTestApp(database)
    const answer = await closed.fetch('/schema.graphql', { headers: { origin: friend } })
    expect(corsHeaders(answer)).toEqual({})
  })
})

function corsHeaders({ headers }: Response): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')))
}
