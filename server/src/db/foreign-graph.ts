import neo4j, { Neo4jError, type Driver, type Session } from 'neo4j-driver'
import { KesherError } from '../errors.ts'
import { databaseError } from './database-error.ts'
import { openDriver } from './driver.ts'
import { foreignGraph } from './generated/statements.ts'
import { readResult } from './read-result.ts'
import type { Statement } from './statement.ts'

/** Where a graph of others is; without a user nobody is asked for a password. */
export interface ForeignAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Empty where it is the user's own default. */
  readonly database: string
}

/** A graph of others, opened for reading alone. */
export interface ForeignGraph {
  /** The name of its database. */
  readonly name: string
  /** The id of its store, whatever its address is. */
  readonly id: string
  readonly isOfKesher: boolean
  /** The rows of a statement, as they come: what is not asked for yet is not in memory. Values are the driver's own. */
  readonly rows: <R>(statement: Statement<Record<never, never>, R, 'many'>) => AsyncGenerator<R>
}

/** It may be far away, and nobody waits behind whoever reads it. */
const patienceMs = 15_000

/**
 * Does something with a graph of others, in one transaction that the database holds to reading. Throws GRAPH_UNREACHABLE,
 * GRAPH_REFUSED, GRAPH_TOO_OLD and what `work` throws; the signal's reason when that is aborted.
 */
export async function withForeignGraph<T>(
  address: ForeignAddress,
  signal: AbortSignal | undefined,
  work: (graph: ForeignGraph) => Promise<T>,
): Promise<T> {
  const driver = openDriver(address, patienceMs)
  const { database } = address
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database === '' ? {} : { database }),
  })
  const close = (): void => void driver.close().catch(() => undefined)
  signal?.addEventListener('abort', close, { once: true })
  try {
    signal?.throwIfAborted()
    await checkVersion(driver, address)
    return await work(await opened(session))
  } catch (error) {
    signal?.throwIfAborted()
    throw foreignError(error, address)
  } finally {
    signal?.removeEventListener('abort', close)
    await driver.close().catch(() => undefined)
  }
}

async function opened(session: Session): Promise<ForeignGraph> {
  const transaction = session.beginTransaction()
  const result = await transaction.run(foreignGraph.text)
  return {
    ...readResult(foreignGraph, result),
    rows: async function* <R>({ text }: Statement<Record<never, never>, R, 'many'>) {
      for await (const record of transaction.run(text)) yield record.toObject() as R
    },
  }
}

/** Its statements know nothing older than element ids. */
async function checkVersion(driver: Driver, { uri, database }: ForeignAddress): Promise<void> {
  const { agent = '' } = await driver.getServerInfo(database === '' ? {} : { database })
  const major = Number(/^Neo4j\/(\d+)/.exec(agent)?.[1])
  if (major < 5) throw new KesherError('GRAPH_TOO_OLD', { graph: uri, version: agent })
}

/** Our own database's errors name our settings; these name what was said on the command line. */
function foreignError(error: unknown, { uri, user }: ForeignAddress): unknown {
  if (!(error instanceof Neo4jError)) return error
  const { code } = databaseError(error, foreignGraph.name)
  if (code === 'DATABASE_REFUSED')
    return new KesherError('GRAPH_REFUSED', { graph: uri, user }, { cause: error })
  // Whoever knows Bolt but not our statements is no Neo4j either.
  return new KesherError('GRAPH_UNREACHABLE', { graph: uri }, { cause: error })
}
