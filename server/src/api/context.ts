import { setMaxListeners } from 'node:events'
import type { YogaInitialContext } from 'graphql-yoga'
import type { Curator } from '../curation/change.ts'
import type { Database, StatementRun } from '../db/database.ts'
import type { Cardinality, ResultOf, Statement } from '../db/statement.ts'
import type { Imports } from '../import/jobs/imports.ts'
import { Batches } from './batches.ts'
import type { ImportGate } from './import-gate.ts'
import { refusalToWrite } from './who-may-write.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Runs one statement for the request: it ends when the client goes away, and has the time that others have left. */
export type Run = <P, R, C extends Cardinality>(
  statement: Statement<P, R, C>,
  params: NoInfer<P>,
) => Promise<ResultOf<R, C>>

/** What every resolver receives. */
export interface ApiContext {
  readonly run: Run
  readonly batches: Batches
  readonly vocabulary: Vocabulary
  /** Who writes, where the operation is a mutation. */
  readonly curator: Curator
  readonly mayWrite: boolean
  readonly imports: Imports
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal
  /** The statements that the request has run so far. */
  readonly runs: StatementRun[]
}

/** The context of one request. */
export function createContext(
  { request }: YogaInitialContext,
  {
    database,
    vocabulary,
    importGate,
    imports,
    author,
    writableAt,
  }: {
    readonly database: Database
    readonly vocabulary: Vocabulary
    readonly importGate: ImportGate
    readonly imports: Imports
    readonly author: string
    readonly writableAt: ReadonlySet<string> | null
  },
): ApiContext {
  const { signal } = request
  // Every statement of a request listens to it.
  setMaxListeners(0, signal)
  const end = performance.now() + database.timeout
  const runs: StatementRun[] = []
  const run: Run = async (statement, params) => {
    const look = importGate.look()
    if (look) await look
    return database.run(statement, params, {
      signal,
      timeout: end - performance.now(),
      onRun: (done) => runs.push(done),
    })
  }
  const curator: Curator = {
    by: author,
    write: async (work) => {
      const look = importGate.look()
      if (look) await look
      return database.write(work)
    },
  }
  return {
    run,
    batches: new Batches(),
    vocabulary,
    curator,
    mayWrite: refusalToWrite(request, writableAt) === null,
    imports,
    signal,
    runs,
  }
}
