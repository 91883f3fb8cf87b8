import { join } from 'node:path'
import type { Config } from './config.ts'
import { progressPrinter } from './neo4j/progress-printer.ts'
import { startOwnDatabase } from './neo4j/start-own-database.ts'
import type { Crash } from './neo4j/supervise.ts'
import { rehearse } from './rehearse.ts'

/** Where the database is, and how to end it if it is our own. */
export interface StartedDatabase {
  readonly address: {
    readonly uri: string
    readonly user: string
    readonly password: string
    readonly database?: string
  }
  stop(): Promise<void>
}

/** The server of the settings, which is left alone, or a database of our own, which is started. */
export async function startDatabase(
  config: Config,
  root: string,
  signal: AbortSignal,
): Promise<StartedDatabase> {
  if (config.neo4j) return { address: config.neo4j, stop: async () => undefined }
  const own = await startOwnDatabase({
    dataFolder: config.dataFolder,
    cacheFolder: config.cacheFolder,
    report: progressPrinter(process.stdout),
    onCrash: tellCrash,
    rehearse: (address) => rehearse(address, join(root, 'datasets', 'ai-race')),
    signal,
  })
  return { address: own, stop: () => own.stop() }
}

function tellCrash(crash: Crash): void {
  process.stderr.write(`${sentenceOf(crash)}\n`)
}

function sentenceOf(crash: Crash): string {
  switch (crash.state) {
    case 'restarting':
      return `The database stopped by itself (${crash.reason}); it is started again (attempt ${crash.attempt}).`
    case 'restarted':
      return 'The database is back.'
    case 'gave up':
      return crash.error.message
  }
}
