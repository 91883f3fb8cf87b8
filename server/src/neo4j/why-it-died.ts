import { join } from 'node:path'
import { logSize, readLogFrom } from './read-log.ts'

/** How a process ended: by an exit code or by a signal. */
export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

// The last one that speaks is quoted, so the plainest comes last.
const files = ['console.log', 'debug.log', 'neo4j.log'] as const

/** How long each log was before a start, so that old troubles are not taken for the reason of a new one. */
export type LogPositions = Readonly<Record<string, number>>

export async function logPositions(logFolder: string): Promise<LogPositions> {
  const sizes = await Promise.all(
    files.map(async (file) => [file, await logSize(join(logFolder, file))] as const),
  )
  return Object.fromEntries(sizes)
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /No space left on device|not enough space on the disk|Disk quota exceeded/i,
    'its disk is full, so free some space',
  ],
  [
    /Address already in use|BindException|Failed to bind/i,
    'its port was taken by another program, so start again',
  ],
  [
    /insufficient memory|Could not reserve enough space|Cannot allocate memory|OutOfMemoryError/i,
    'there was not enough memory, so close other programs and start again',
  ],
  [
    /Permission denied|AccessDeniedException|Read-only file system/i,
    'it may not write to its data folder, so give this user the right to',
  ],
  [
    /FileLockException|Lock file has been locked|OverlappingFileLock/i,
    'another database process works on the same data folder, so stop that one',
  ],
  [
    /UnableToMigrate|UpgradeNotAllowed|Unknown store version|UnsupportedLogVersion|newer version|unrecognized format|Unrecognised kernel version/i,
    'its data were written by another version of Neo4j, so use that version or another data folder',
  ],
  [
    /Failed to read current store version|database files are missing|transaction logs|corrupt|checksum|inconsistent|MetadataMismatch|UnderlyingStorageException|TransactionLogError|StoreFailureException|out of bounds|Failed to start DatabaseId/i,
    'its data are damaged, so put the data folder back from a safety copy',
  ],
  [/UnsupportedClassVersionError/i, 'this Java is too old for it, so install Java 17 or newer'],
  [
    /ClassNotFoundException|NoClassDefFoundError|Could not find or load main class/i,
    'a part of its program is missing, so delete the cache folder and start again',
  ],
]

/** Why a database process ended, as a part of a sentence; from its logs, else from the way it ended. */
export async function whyItDied(logFolder: string, before: LogPositions, exit: Exit): Promise<string> {
  const troubles = await readTroubles(logFolder, before)
  const known = reasonIn(troubles)
  if (known) return known
  const said = troubles
    .at(-1)
    ?.match(/^(?:.* ERROR |Caused by: )\s*(.+)/gm)
    ?.at(-1)
  if (said)
    return `it says "${said
      .replace(/^.* ERROR |^Caused by: /, '')
      .slice(0, 200)
      .trim()}"`
  return exit.signal
    ? `something ended it by ${exit.signal}`
    : `it ended with exit code ${exit.code ?? 'unknown'}`
}

/** Why the graph's own database could not be opened although the server runs; undefined when it could. */
export async function whyItIsNotOpen(logFolder: string, before: LogPositions): Promise<string | undefined> {
  const troubles = await readTroubles(logFolder, before)
  const ofGraph = troubles.filter((trouble) => /Failed to start '?DatabaseId\{\w+\[neo4j\]\}/.test(trouble))
  return reasonIn(ofGraph)
}

function reasonIn(troubles: readonly string[]): string | undefined {
  return reasons.find(([pattern]) => troubles.some((trouble) => pattern.test(trouble)))?.[1]
}

async function readTroubles(logFolder: string, before: LogPositions): Promise<string[]> {
  const texts = await Promise.all(files.map((file) => readLogFrom(join(logFolder, file), before[file] ?? 0)))
  return texts.flatMap(troublesIn)
}

/**
 * The entries of a log that tell of trouble, each with its stack trace: those of level ERROR, and what the JVM says
 * without date or level. The entries of a healthy start speak of memory, checksums and recovery too.
 */
export function troublesIn(log: string): string[] {
  const entries = log.split(/\n(?=\d{4}-\d\d-\d\d )/).map((entry) => entry.trim())
  return entries.filter(
    (entry) => entry !== '' && (!/^\d{4}-\d\d-\d\d /.test(entry) || / ERROR /.test(firstLine(entry))),
  )
}

function firstLine(entry: string): string {
  return entry.split('\n', 1)[0] ?? ''
}
