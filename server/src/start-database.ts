import { join } from 'node:path'
import type { Config } from './config.ts'
import { progressPrinter } from './neo4j/progress-printer.ts'
import { startOwnDatabase } from './neo4j/start-own-database.ts'
import type { Crash } from './neo4j/supervise.ts'
import { rehearse } from './rehearse.ts'

/** Where a database is. */
export interface DatabaseAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database?: string
}

/** A database that answers, and how to end it if it is our own. */
export interface StartedDatabase {
  stop(): Promise<void>
}

/** A database on its way: `address` is there when nothing is left to do but to wait; never, where `started` fails before. */
export interface LaunchedDatabase {
  readonly address: Promise<DatabaseAddress>
  readonly started: Promise<StartedDatabase>
}

/** The server of the settings, which is left alone, or a database of our own, which is started. */
export function startDatabase(config: Config, root: string, signal: AbortSignal): LaunchedDatabase {
  if (config.neo4j) {
    const started = Promise.resolve({ stop: async () => undefined })
    return { address: Promise.resolve(config.neo4j), started }
  }
  let launched: ((address: DatabaseAddress) => void) | undefined
  const address = new Promise<DatabaseAddress>((resolve) => (launched = resolve))
  const started = startOwnDatabase({
    dataFolder: config.dataFolder,
    cacheFolder: config.cacheFolder,
    report: progressPrinter(process.stdout),
    onLaunch: (own) => launched?.(own),
    onCrash: tellCrash,
    rehearse: (own) => rehearse(own, join(root, 'datasets', 'ai-race')),
    signal,
  })
  return { address, started }
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
