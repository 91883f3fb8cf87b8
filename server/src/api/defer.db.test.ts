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

function ask(
  query: string,
  accept = 'multipart/mixed, application/graphql-response+json',
): Promise<Response> {
  return fetch(server.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  })
}

/** The parts of an answer by multipart, in the order in which they came. */
async function partsOf(response: Response): Promise<unknown[]> {
  expect(response.headers.get('content-type')).toBe('multipart/mixed; boundary="-"')
  const text = await response.text()
  return [...text.matchAll(/\r\n\r\n(\{.*\})\r\n/g)].map(([, json = '']) => JSON.parse(json) as unknown)
}

const slow = '... @defer(label: "ties") { relations(first: 1) { total } }'

describe('a deferred part', () => {
  test('comes after the rest, under its name', async () => {
    const parts = await partsOf(await ask(`{ entity(id: "nvidia") { id ${slow} } }`))
    expect(parts.slice(0, 2)).toEqual([
      { data: { entity: { id: 'nvidia' } }, hasNext: true },
      {
        incremental: [
          { label: 'ties', path: ['entity'], data: { relations: { total: expect.any(Number) as number } } },
        ],
        // Whether the end comes with the last part or after it is a matter of time.
        hasNext: expect.any(Boolean) as boolean,
      },
    ])
    expect(parts.at(-1)).toMatchObject({ hasNext: false })
  })

  test('has coded errors', async () => {
    const response = await ask(
      '{ entity(id: "nvidia") { id ... @defer { relations(first: 101) { total } } } }',
    )
    expect((await partsOf(response))[1]).toMatchObject({
      incremental: [
        {
          data: { relations: null },
          errors: [
            {
              message: 'first cannot be "101": it must be from 1 to 100.',
              path: ['entity', 'relations'],
              extensions: { code: 'BAD_INPUT', requestId: response.headers.get('x-request-id') },
            },
          ],
        },
      ],
    })
  })

  test('comes with the rest where a client takes no parts', async () => {
    const response = await ask(`{ entity(id: "nvidia") { id ${slow} } }`, 'application/graphql-response+json')
    expect([response.status, await response.json()]).toEqual([
      200,
      { data: { entity: { id: 'nvidia', relations: { total: expect.any(Number) as number } } } },
    ])
  })
})

describe('what is refused', () => {
  const deep = 'edges { node { source { relations { '.repeat(4) + 'total' + ' }'.repeat(16)
  test.each([
    ['DEFERRED_IN_LIST', '{ relations { edges { node { id ... @defer { claimCount } } } } }'],
    ['DEFERRED_IN_LIST', '{ nodes(ids: ["nvidia"]) { ...F @defer } } fragment F on Entity { degree }'],
    ['DEFERRED_IN_LIST', '{ ...Q } fragment Q on Query { entities { edges { ... @defer { cursor } } } }'],
    ['TOO_DEEP', `{ entity(id: "nvidia") { ... @defer { relations { ${deep} } } } }`],
    ['GRAPHQL_VALIDATION_FAILED', '{ relations { edges @stream { cursor } } }'],
  ])('%s for %s', async (code, query) => {
    const response = await ask(query, 'application/graphql-response+json')
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, code])
  })

  test('what holds a list may be deferred as a whole', async () => {
    const parts = await partsOf(await ask('{ graphInfo { entities } ... @defer { relations { total } } }'))
    expect(parts[0]).toEqual({ data: { graphInfo: { entities: 104 } }, hasNext: true })
  })
})
