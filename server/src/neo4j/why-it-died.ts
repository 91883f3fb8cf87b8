import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How a process ended: by an exit code or by a signal. */
export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

// The last one that speaks is quoted, so the plainest comes last.
const files = ['console.log', 'debug.log', 'neo4j.log'] as const
const mostBytes = 256 * 1024

/** How long each log was before a start, so that old troubles are not taken for the reason of a new one. */
export type LogPositions = Readonly<Record<string, number>>

export async function logPositions(logFolder: string): Promise<LogPositions> {
  const sizes = await Promise.all(
    files.map(async (file) => [file, await sizeOf(join(logFolder, file))] as const),
  )
  return Object.fromEntries(sizes)
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /No space left on device|not enough space on the disk|Disk quota exceeded/i,
    'its disk is full, so free some space and start again',
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
    /UnableToMigrate|UpgradeNotAllowed|Unknown store version|StoreVersionNotFound|does not contain.*store version|UnsupportedLogVersion|newer version|cannot be recognized|Unrecognised kernel version/i,
    'its data were written by another version of Neo4j, so use that version or another data folder',
  ],
  [
    /Recovery.*failed|InvalidMetadata|corrupt|checksum|inconsisten|MetadataMismatch|UnderlyingStorageException|malformed|TransactionLogError|StoreFailureException|Missing.*store file/i,
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
  const texts = await Promise.all(files.map((file) => readFrom(join(logFolder, file), before[file] ?? 0)))
  const troubles = texts.flatMap(troublesIn)
  const known = reasons.find(([pattern]) => troubles.some((trouble) => pattern.test(trouble)))
  if (known) return known[1]
  const said = troubles
    .at(-1)
    ?.split('\n')[0]
    ?.replace(/^.*? ERROR\s+/, '')
  if (said) return `it says "${said.slice(0, 200).trim()}"`
  return exit.signal
    ? `something ended it by ${exit.signal}`
    : `it ended with exit code ${exit.code ?? 'unknown'}`
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

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  )
}

/** The end of a log from a position on; from its beginning when it has been rolled over since. */
async function readFrom(file: string, position: number): Promise<string> {
  const size = await sizeOf(file)
  const from = Math.max(size < position ? 0 : position, size - mostBytes)
  if (size <= from) return ''
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}
