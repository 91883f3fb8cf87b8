import { readConfig } from '../config.ts'
import { openGraph } from '../dataset/prepare.ts'
import { Database } from '../db/database.ts'
import type { ImportRecord } from '../db/records.ts'
import { batchTimeout } from '../import/jobs/imports.ts'
import { progressPrinter } from '../neo4j/progress-printer.ts'
import { runningDatabase } from '../neo4j/running-database.ts'
import { startOwnDatabase } from '../neo4j/start-own-database.ts'
import { KesherError } from '../errors.ts'
import type { DatabaseAddress } from '../start-database.ts'
import type { Output } from './command.ts'

export interface OpenedGraph {
  readonly database: Database
  /** Whether nobody else is connected, since the database was started for this command. */
  readonly isAlone: boolean
  /** Aborted when the command is interrupted; a second interruption ends the process at once. */
  readonly signal: AbortSignal
}

/** Whether the command goes on with an import that was left in the middle: then that is not taken back before. */
type Leaves = (left: ImportRecord) => Promise<boolean>

/**
 * Runs a command over the graph of the settings: that at NEO4J_URI; else that of the data folder, by the database that a
 * running Kesher has on it, or one started for the command and stopped after it. `folder` comes before KESHER_DATA.
 */
export async function withGraph<T>(
  folder: string | undefined,
  output: Output,
  work: (graph: OpenedGraph) => Promise<T>,
  leaves?: Leaves,
): Promise<T> {
  const config = readConfig({
    ...process.env,
    ...(folder === undefined ? {} : { KESHER_DATA: folder, NEO4J_URI: '' }),
  })
  const stopping = new AbortController()
  const stop = (): void => stopping.abort(new KesherError('INTERRUPTED'))
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, stop)
  try {
    const running = config.neo4j ?? (await runningDatabase(config.dataFolder))
    if (running) return await overDatabase(running, { isAlone: false, signal: stopping.signal, leaves }, work)
    const own = await startOwnDatabase({
      dataFolder: config.dataFolder,
      cacheFolder: config.cacheFolder,
      report: progressPrinter({ isTTY: process.stderr.isTTY, write: output.err }),
      signal: stopping.signal,
    })
    try {
      return await overDatabase(own, { isAlone: true, signal: stopping.signal, leaves }, work)
    } finally {
      await own.stop()
    }
  } finally {
    for (const signal of signals) process.removeListener(signal, stop)
  }
}

async function overDatabase<T>(
  address: DatabaseAddress,
  { leaves, ...opened }: Omit<OpenedGraph, 'database'> & { readonly leaves: Leaves | undefined },
  work: (graph: OpenedGraph) => Promise<T>,
): Promise<T> {
  const database = new Database({ ...address, timeout: batchTimeout })
  try {
    await openGraph(database, opened.isAlone, leaves)
    return await work({ database, ...opened })
  } finally {
    await database.close()
  }
}
