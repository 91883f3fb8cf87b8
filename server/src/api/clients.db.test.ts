import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client/core'
import { Defer20220824Handler } from '@apollo/client/incremental'
import { cacheExchange, createClient, fetchExchange } from '@urql/core'
import { ClientError, GraphQLClient } from 'graphql-request'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listenTestApp, type ListeningApp } from '../../testing/listening-app.ts'
import { runPython } from '../../testing/python-with-gql.ts'
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

const question = `
  query Heads($id: ID!, $langs: [LangTag!]) {
    entity(id: $id) {
      label(langs: $langs) { value lang }
      relations(filter: { types: ["HEADS"] }) { total edges { node { id } } }
    }
  }`
const variables = { id: 'jensen-huang', langs: ['he'] }
const answer = {
  entity: {
    label: { value: 'ג׳נסן הואנג', lang: 'he' },
    relations: { total: 1, edges: [{ node: { id: 'r:jensen-huang.heads.nvidia' } }] },
  },
}
const wrong = '{ entity(id: "nvidia") { id } paths(from: "nvidia", to: "nvidia") { truncated } }'
const deferred = '{ entity(id: "nvidia") { id ... @defer { degree } } }'

const urql = () =>
  createClient({
    url: server.graphql,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
  })

const apollo = () =>
  new ApolloClient({
    link: new HttpLink({ uri: server.graphql }),
    cache: new InMemoryCache(),
    incrementalHandler: new Defer20220824Handler(),
  })

const askPython = async (query: string, values: object): Promise<unknown> =>
  JSON.parse(
    await runPython(
      ['server/testing/python/ask.py', server.graphql],
      JSON.stringify({ query, variables: values }),
    ),
  )

describe('graphql-request', () => {
  test('asks with variables', async () => {
    expect(await new GraphQLClient(server.graphql).request(question, variables)).toEqual(answer)
  })

  test('reads what was answered beside an error and its code', async () => {
    const error = await new GraphQLClient(server.graphql).request(wrong).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ClientError)
    expect((error as ClientError).response).toMatchObject({
      status: 200,
      data: { entity: { id: 'nvidia' }, paths: null },
      errors: [{ path: ['paths'], extensions: { code: 'SAME_ENTITY', value: 'nvidia' } }],
    })
  })
})

describe('urql', () => {
  test('asks with variables', async () => {
    const { data, error } = await urql().query(question, variables).toPromise()
    expect([plain(data), error]).toEqual([answer, undefined])
  })

  test('asks by GET as well', async () => {
    const byGet = createClient({ url: server.graphql, exchanges: [fetchExchange], preferGetMethod: 'force' })
    expect(plain((await byGet.query(question, variables).toPromise()).data)).toEqual(answer)
  })

  test('reads what was answered beside an error and its code', async () => {
    const { data, error } = await urql().query(wrong, {}).toPromise()
    expect(plain(data)).toEqual({ entity: { id: 'nvidia' }, paths: null })
    expect(error?.graphQLErrors.map(({ extensions }) => extensions['code'])).toEqual(['SAME_ENTITY'])
  })

  test('takes a deferred part', async () => {
    const seen: unknown[] = []
    // Listened to until its end: a promise leaves at the last part, and urql then reports the reading that it cut off.
    await new Promise<void>((resolve) => {
      urql()
        .query(deferred, {})
        .subscribe(({ data, hasNext }) => {
          seen.push(plain(data))
          if (!hasNext) resolve()
        })
    })
    expect(seen[0]).toEqual({ entity: { id: 'nvidia' } })
    expect(seen.at(-1)).toEqual({ entity: { id: 'nvidia', degree: expect.any(Number) as number } })
  })
})

describe('Apollo Client', () => {
  test('asks with variables', async () => {
    expect(plain((await apollo().query({ query: gql(question), variables })).data)).toEqual(answer)
  })

  test('reads what was answered beside an error and its code', async () => {
    const { data, error } = await apollo().query({ query: gql(wrong), errorPolicy: 'all' })
    expect(plain(data)).toEqual({ entity: { id: 'nvidia' }, paths: null })
    expect(error).toMatchObject({ errors: [{ extensions: { code: 'SAME_ENTITY' } }] })
  })

  test('takes a deferred part', async () => {
    const { data } = await apollo().query({ query: gql(deferred) })
    expect(plain(data)).toEqual({ entity: { id: 'nvidia', degree: expect.any(Number) as number } })
  })
})

describe("Python's gql", () => {
  test('fetches the schema, checks the operation against it, and asks', { timeout: 180_000 }, async () => {
    expect(await askPython(question, variables)).toEqual({ data: answer })
  })

  test('reads what was answered beside an error and its code', { timeout: 180_000 }, async () => {
    expect(await askPython(wrong, {})).toMatchObject({
      data: { entity: { id: 'nvidia' }, paths: null },
      errors: [{ path: ['paths'], extensions: { code: 'SAME_ENTITY' } }],
    })
  })
})

/** The data without the type names that caching clients add. */
function plain(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) => (key === '__typename' ? undefined : value))
}
