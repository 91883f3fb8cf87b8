import { setMaxListeners } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { YogaInitialContext } from 'graphql-yoga'
import { addressKey } from '../access/rate-limit.ts'
import type { Role, Viewer } from '../access/token.ts'
import type { Curator } from '../curation/change.ts'
import type { Database, StatementRun } from '../db/database.ts'
import type { Cardinality, ResultOf, Statement } from '../db/statement.ts'
import type { Imports } from '../import/jobs/imports.ts'
import type { NewsFeed } from '../news/news-feed.ts'
import { Batches } from './batches.ts'
import type { ImportGate } from './import-gate.ts'
import { viewerOf } from './plugins/use-access.ts'
import { refusalToAct } from './who-may-act.ts'
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
  /** Who asks; null where that is not known. */
  readonly viewer: Pick<Viewer, 'name' | 'role'> | null
  readonly mayWrite: boolean
  readonly imports: Imports
  readonly news: NewsFeed
  /** The network's address of who asks, as far as such are told apart. */
  readonly address: string
  /** The steps in the history that the request has written so far. */
  readonly changeIds: string[]
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal
  /** Throws UNAUTHENTICATED, FORBIDDEN or CROSS_SITE where who asks has not that role. */
  readonly expectRole: (least: Role) => void
  /** The statements that the request has run so far. */
  readonly runs: StatementRun[]
}

/** The context of one request. */
export function createContext(
  { request, req }: YogaInitialContext & { readonly req?: IncomingMessage },
  {
    database,
    vocabulary,
    importGate,
    imports,
    news,
    author,
    writableAt,
  }: {
    readonly database: Database
    readonly vocabulary: Vocabulary
    readonly importGate: ImportGate
    readonly imports: Imports
    readonly news: NewsFeed
    readonly author: string
    readonly writableAt: ReadonlySet<string> | null
  },
): ApiContext {
  const { signal } = request
  const sent = viewerOf(request)
  const refusal = (least?: Role) => refusalToAct(request, writableAt, sent, least)
  const mayWrite = refusal() === null
  // Every statement of a request listens to it.
  setMaxListeners(0, signal)
  const end = performance.now() + database.timeout
  const runs: StatementRun[] = []
  const changeIds: string[] = []
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
    by: sent?.name ?? author,
    write: async (work) => {
      const look = importGate.look()
      if (look) await look
      return database.write(work)
    },
    onChange: (id) => changeIds.push(id),
  }
  return {
    run,
    batches: new Batches(),
    vocabulary,
    curator,
    // Without a token, only the person at the machine may write, and may everything.
    viewer: sent ?? (mayWrite ? { name: author, role: 'admin' } : null),
    mayWrite,
    expectRole: (least) => {
      const error = refusal(least)
      if (error) throw error
    },
    imports,
    news,
    address: addressKey(req?.socket.remoteAddress ?? 'unknown'),
    changeIds,
    signal,
    runs,
  }
}
