import { readFile } from 'node:fs/promises'
import { createApp, type App, type AppOptions } from '../src/api/app.ts'
import { ImportGate } from '../src/api/import-gate.ts'
import { Readiness } from '../src/api/readiness.ts'
import { Vocabulary } from '../src/api/vocabulary.ts'
import type { Database } from '../src/db/database.ts'
import { Imports } from '../src/import/jobs/imports.ts'
import { createLog } from '../src/log.ts'
import { NewsFeed } from '../src/news/news-feed.ts'

/** An answer to a GraphQL operation, with the parts that tests look at. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly data: unknown
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
}

/** The server's HTTP over a database, without a port. */
export interface TestApp {
  readonly app: App
  readonly readiness: Readiness
  /** The log lines so far. */
  readonly lines: Record<string, unknown>[]
  /** Asks by POST; without `errors` in the answer, they are an empty list. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>
  fetch(path: string, init?: RequestInit): Promise<Response>
}

/** Opens the app as the program does; its vocabulary is read already, so that tests count only their own statements. */
export async function openTestApp(
  database: Database,
  clientFolder = 'dist/client',
  corsOrigins: readonly string[] = [],
  // Tests count statements; only those of imports look whether one is under way.
  beliefLasts = Number.POSITIVE_INFINITY,
  access: Partial<Pick<AppOptions, 'writableAt' | 'requestsPerMinute' | 'identityProvider'>> = {
    writableAt: new Set(['test', '127.0.0.1']),
  },
): Promise<TestApp> {
  const lines: Record<string, unknown>[] = []
  const log = createLog('debug', {
    write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>),
  })
  const [vocabulary, readiness] = [new Vocabulary(database), new Readiness(database)]
  const importGate = new ImportGate(database, log, beliefLasts)
  const imports = new Imports(database, ({ error }) => log.warn({ code: error?.code }, 'an import failed'))
  const schemaText = await readFile('schema.graphql', 'utf8')
  const iconFolder = 'node_modules/lucide-static/icons'
  const app = createApp({
    database,
    vocabulary,
    readiness,
    importGate,
    imports,
    news: new NewsFeed(database, 50),
    log,
    schemaText,
    clientFolder,
    iconFolder,
    corsOrigins,
    author: 'test',
    writableAt: access.writableAt ?? null,
    requestsPerMinute: access.requestsPerMinute ?? 0,
    identityProvider: access.identityProvider ?? null,
  })
  await vocabulary.read().catch(() => undefined)
  await importGate.look()?.catch(() => undefined)
  readiness.prepared()
  const fetch = async (path: string, init?: RequestInit): Promise<Response> =>
    app.fetch(new Request(`http://test${path}`, init))
  return {
    app,
    readiness,
    lines,
    fetch,
    ask: async (query, variables = {}, headers = {}) => {
      const response = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      })
      const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>
      return {
        status: response.status,
        headers: response.headers,
        data: body.data,
        errors: body.errors ?? [],
      }
    },
  }
}
