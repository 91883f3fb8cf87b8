import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createApp } from './api/app.ts'
import { ImportGate } from './api/import-gate.ts'
import { Readiness } from './api/readiness.ts'
import { Vocabulary } from './api/vocabulary.ts'
import type { Config } from './config.ts'
import { Database } from './db/database.ts'
import { planAll, warmUp } from './db/warm-up.ts'
import { describeContent, prepareDatabase } from './dataset/prepare.ts'
import { batchTimeout, Imports } from './import/jobs/imports.ts'
import { createLog, type Logger } from './log.ts'
import { NewsFeed } from './news/news-feed.ts'
import type { DatabaseAddress } from './start-database.ts'

/** How long whoever comes first has the machine to themselves before everything is planned, in milliseconds. */
const quiet = 30_000

export interface ServeOptions {
  readonly config: Config
  readonly address: DatabaseAddress
  /** The top of the program: where `schema.graphql`, `datasets` and `dist` are. */
  readonly root: string
}

/** The server over one database, without its port. */
export interface Serving {
  readonly log: Logger
  readonly listener: RequestListener
  /** Puts schema and data in place and says what the database holds. Throws FOREIGN_DATABASE and database errors. */
  prepare(): Promise<string>
  /** From now on `/ready` says no, and nobody listens to news. */
  stopping(): void
  close(): Promise<void>
}

/** Opens the server; it answers, if only with errors, while its database is down. */
export async function openServing({ config, address, root }: ServeOptions): Promise<Serving> {
  const log = createLog(config.logLevel)
  const database = new Database({ ...address, timeout: config.requestTimeout })
  const vocabulary = new Vocabulary(database)
  const readiness = new Readiness(database)
  const importGate = new ImportGate(database, log)
  const importDatabase = new Database({ ...address, timeout: batchTimeout })
  const imports = new Imports(importDatabase, ({ id, error }) =>
    log.warn({ job: id, code: error?.code, error: error?.cause }, 'an import failed'),
  )
  const news = new NewsFeed(database)
  const app = createApp({
    database,
    vocabulary,
    readiness,
    importGate,
    imports,
    news,
    log,
    corsOrigins: config.corsOrigins,
    author: config.author,
    writableAt: config.writableAt,
    requestsPerMinute: config.requestsPerMinute,
    identityProvider: config.identityProvider,
    schemaText: await readFile(join(root, 'schema.graphql'), 'utf8'),
    clientFolder: join(root, 'dist', 'client'),
    iconFolder: join(
      dirname(createRequire(join(root, 'package.json')).resolve('lucide-static/package.json')),
      'icons',
    ),
  })
  return {
    log,
    listener: app,
    prepare: async () => {
      const prepared = await prepareDatabase(
        database,
        join(root, 'datasets', 'ai-race'),
        config.neo4j === null,
      )
      readiness.prepared()
      const content = await describeContent(database, prepared)
      // In the background: a visitor who comes first waits no longer than without it.
      void vocabulary
        .read()
        .then(() => warmUp(database))
        .then(() => (config.planAhead ? planLater(database) : undefined))
        .catch((error: unknown) => log.debug({ error }, 'warm-up ended early'))
      return content
    },
    stopping: () => {
      readiness.stopping()
      // Else whoever listens would hold the port open.
      news.close()
    },
    close: async () => {
      await imports.close()
      await app.dispose()
      await Promise.all([database.close(), importDatabase.close()])
    },
  }
}

async function planLater(database: Database): Promise<void> {
  await wait(quiet, undefined, { ref: false })
  await planAll(database)
}
