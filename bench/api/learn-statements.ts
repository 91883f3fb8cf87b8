import { readFile } from 'node:fs/promises'
import { createApp } from '../../server/src/api/app.ts'
import { ImportGate } from '../../server/src/api/import-gate.ts'
import { Readiness } from '../../server/src/api/readiness.ts'
import { Vocabulary } from '../../server/src/api/vocabulary.ts'
import { Database, type RunOptions } from '../../server/src/db/database.ts'
import type { Cardinality, ResultOf, Statement } from '../../server/src/db/statement.ts'
import { toParameters } from '../../server/src/db/values.ts'
import { Imports } from '../../server/src/import/jobs/imports.ts'
import { createLog } from '../../server/src/log.ts'
import { NewsFeed } from '../../server/src/news/news-feed.ts'
import type { Address } from '../../server/src/neo4j/train-class-archive.ts'
import type { Operation } from './http-client.ts'

/** A statement with its parameters, as the driver takes them. */
export interface LearnedStatement {
  readonly name: string
  readonly text: string
  readonly params: Record<string, unknown>
}

/**
 * The statements that the server runs for each operation, in their order: so the bare driver is asked what the code
 * asks, and nobody has to write it down.
 */
export async function learnStatements(
  address: Address,
  operations: readonly Operation[],
): Promise<LearnedStatement[][]> {
  const database = new ObservedDatabase({ ...address, timeout: 60_000 })
  const vocabulary = new Vocabulary(database)
  const log = createLog('silent')
  const importGate = new ImportGate(database, log, Number.POSITIVE_INFINITY)
  const app = createApp({
    database,
    vocabulary,
    readiness: new Readiness(database),
    importGate,
    imports: new Imports(database, () => undefined),
    news: new NewsFeed(database),
    log,
    schemaText: await readFile('schema.graphql', 'utf8'),
    clientFolder: 'dist/client',
    iconFolder: 'dist/client',
    corsOrigins: [],
    author: 'bench',
    writableAt: null,
    requestsPerMinute: 0,
    identityProvider: null,
  })
  try {
    await vocabulary.read()
    await importGate.look()
    const learned: LearnedStatement[][] = []
    for (const operation of operations) {
      database.observed = []
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(operation),
      })
      const text = await response.text()
      if (!response.ok || text.includes('"errors":[')) throw new Error(`no answer to learn from: ${text}`)
      learned.push(database.observed)
    }
    return learned
  } finally {
    await app.dispose()
    await database.close()
  }
}

class ObservedDatabase extends Database {
  observed: LearnedStatement[] = []

  override run<P, R, C extends Cardinality>(
    statement: Statement<P, R, C>,
    params: NoInfer<P>,
    options?: RunOptions,
  ): Promise<ResultOf<R, C>> {
    const { name, text } = statement
    this.observed.push({ name, text, params: toParameters(params) })
    return super.run(statement, params, options)
  }
}
