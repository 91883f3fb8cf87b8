import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import { KesherError } from '../errors.ts'
import {
  backupVersion,
  recordOf,
  type CopiedCounts,
  type CopiedKind,
  type CopiedRecord,
} from './copied-record.ts'

/** Most bytes of a line: no thing of a graph comes near it, and a hostile file is not to fill the memory. */
const longestLine = 64 * 2 ** 20

/** What a safety copy says of itself. */
export interface BackupFacts {
  /** An instant in UTC. */
  readonly createdAt: string
  readonly counts: CopiedCounts
}

export interface ReadRecord {
  readonly record: CopiedRecord
  /** The length of its line. */
  readonly bytes: number
}

/**
 * The things of a safety copy one by one, and what it says of itself. The file is known to be whole only when the last one
 * has been read: throws NOT_A_BACKUP, BACKUP_VERSION, BACKUP_DAMAGED, and BAD_INPUT where it cannot be read at all.
 */
export async function* readBackup(path: string): AsyncGenerator<ReadRecord, BackupFacts> {
  const file = basename(path)
  const damaged = (reason: string, cause?: unknown) =>
    new KesherError('BACKUP_DAMAGED', { file, reason }, { cause })
  const hash = createHash('sha256')
  const counts: Partial<Record<CopiedKind, number>> = {}
  let createdAt: string | null = null
  let end: { counts: object; sha256: string } | null = null
  let number = 0
  for await (const line of linesOf(path, damaged)) {
    number += 1
    if (end) throw damaged('it goes on after its end')
    const json = jsonOf(line)
    if (createdAt === null) {
      createdAt = headOf(json, file)
      hash.update(line).update('\n')
      continue
    }
    if (json === null) throw damaged(`its line ${number} is broken`)
    if (json['kind'] === 'end') {
      end = json as unknown as { counts: object; sha256: string }
      continue
    }
    hash.update(line).update('\n')
    let record: CopiedRecord
    try {
      record = recordOf(json)
    } catch (error) {
      throw damaged(`its line ${number} is broken`, error)
    }
    counts[record.kind] = (counts[record.kind] ?? 0) + 1
    yield { record, bytes: line.length }
  }
  if (createdAt === null) throw new KesherError('NOT_A_BACKUP', { file })
  if (end === null) throw damaged('it ends in the middle')
  if (end.sha256 !== hash.digest('hex')) throw damaged('its check sum is another')
  if (JSON.stringify(end.counts) !== JSON.stringify(counts)) throw damaged('its counts are others')
  return { createdAt, counts }
}

/** Reads a safety copy to its end, without using it; what it says of itself. Throws as `readBackup`. */
export async function checkBackup(path: string): Promise<BackupFacts> {
  const records = readBackup(path)
  for (;;) {
    const next = await records.next()
    if (next.done) return next.value
  }
}

function headOf(json: Record<string, unknown> | null, file: string): string {
  const { kesher, version, createdAt } = json ?? {}
  if (kesher !== 'backup' || typeof version !== 'number' || typeof createdAt !== 'string') {
    throw new KesherError('NOT_A_BACKUP', { file })
  }
  if (version !== backupVersion) {
    throw new KesherError('BACKUP_VERSION', { file, version, known: backupVersion })
  }
  return createdAt
}

function jsonOf(line: Buffer): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(line.toString('utf8'))
    return typeof json === 'object' ? (json as Record<string, unknown> | null) : null
  } catch {
    // Whoever asks says which line it is.
    return null
  }
}

async function* linesOf(
  path: string,
  damaged: (reason: string, cause?: unknown) => KesherError,
): AsyncGenerator<Buffer> {
  const file = createReadStream(path)
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  let pending: Buffer[] = []
  let length = 0
  let hasBegun = false
  try {
    for await (const chunk of file.pipe(unpacked) as AsyncIterable<Buffer>) {
      hasBegun = true
      let from = 0
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...pending, chunk.subarray(from, at)])
        pending = []
        length = 0
        from = at + 1
      }
      pending.push(chunk.subarray(from))
      length += chunk.length - from
      if (length > longestLine) throw damaged('one of its lines has no end')
    }
  } catch (error) {
    throw readError(error, path, hasBegun, damaged)
  } finally {
    file.destroy()
  }
  // Every line of a copy has a break at its end.
  if (length > 0) throw damaged('it ends in the middle')
}

function readError(
  error: unknown,
  path: string,
  hasBegun: boolean,
  damaged: (reason: string, cause?: unknown) => KesherError,
): unknown {
  if (error instanceof KesherError) return error
  const { code = '', message } = error as NodeJS.ErrnoException
  // What is damaged further on can be unpacked no more either, also where nothing of it has come out yet.
  const isPacked = hasBegun || message !== 'incorrect header check'
  if (code === 'Z_DATA_ERROR' && !isPacked) return new KesherError('NOT_A_BACKUP', { file: basename(path) })
  if (code === 'Z_BUF_ERROR') return damaged('it ends in the middle', error)
  if (code.startsWith('Z_')) return damaged('what is packed in it is broken', error)
  if (code === '') return error
  return new KesherError(
    'BAD_INPUT',
    { argument: 'FILE', value: path, reason: `it cannot be read (${code})` },
    { cause: error },
  )
}
