import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listenTestApp, type ListeningApp } from '../../testing/listening-app.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import type { Database } from '../db/database.ts'

let database: Database
let server: ListeningApp
beforeAll(async () => {
  database = await openDatabaseWith('server/testing/small-graph')
  server = await listenTestApp(database)
})
afterAll(async () => {
  await server.close()
  await database.close()
})

const audits = serverAudits({ url: () => server.graphql })

describe('GraphQL over HTTP, as its auditors read it', () => {
  test('they look at everything that a server must, should and may do', () => {
    const counts = new Map<string, number>()
    for (const { name } of audits) {
      const level = name.split(' ')[0] ?? ''
      counts.set(level, (counts.get(level) ?? 0) + 1)
    }
    expect(Object.fromEntries(counts)).toEqual({ MUST: 13, SHOULD: 23, MAY: 25 })
  })

  // The guard against other sites costs none of them: a GET of a program is answered.
  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn()
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
  })
})
