import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { FileRefusal } from './finding.ts'
import type { Format } from './formats/format.ts'
import type { Encoding } from './recognise/encoding.ts'
import type { Place, SourceHint } from './records.ts'

/** A file on this machine. It is opened more than once: first to see what it is, then to read it. */
export interface ImportFile {
  readonly path: string
  /** What people call it; the name without folders. */
  readonly name: string
  /** Hears how many bytes were read, each time that some are; it is read several times. */
  readonly onBytes?: (bytes: number) => void
  /** What it is, where whoever made it knows; else it is recognised. */
  readonly format?: Format
  /** The source of claims of which no row names one; else the file itself. */
  readonly source?: SourceHint
}

const chunkBytes = 262_144

export function importFile(path: string): ImportFile {
  return { path, name: basename(path) }
}

export function placeIn(file: ImportFile, table: string | null = null, row: number | null = null): Place {
  return { file: file.name, table, row }
}

/** The first bytes of a file. */
export async function beginningOf(file: ImportFile, size: number): Promise<Uint8Array> {
  const handle = await open(file.path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

export async function* bytesOf({ path, onBytes }: ImportFile): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    const bytes = chunk as Uint8Array
    onBytes?.(bytes.length)
    yield bytes
  }
}

/** The text of a file, chunk by chunk, without a byte order mark. Throws BAD_ENCODING where it is none. */
export async function* textOf(file: ImportFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let bytes = 0
  try {
    for await (const chunk of bytesOf(file)) {
      const text = decoder.decode(chunk, { stream: true })
      bytes += chunk.length
      if (text !== '') yield text
    }
    const rest = decoder.decode()
    if (rest !== '') yield rest
  } catch (error) {
    if (!isDecodingError(error)) throw error
    const reason = `the bytes after byte ${bytes} cannot be read`
    throw new FileRefusal('BAD_ENCODING', placeIn(file), { encoding, reason })
  }
}

/** The lines of a file with their numbers from 1. Throws RECORD_TOO_LARGE where one has more characters than `most`. */
export async function* linesOf(
  file: ImportFile,
  encoding: Encoding,
  most: number,
): AsyncGenerator<{ line: string; number: number }> {
  let rest = ''
  let number = 0
  for await (const chunk of textOf(file, encoding)) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield { line: checked(line), number: (number += 1) }
    checked(rest)
  }
  if (rest !== '') yield { line: rest, number: number + 1 }

  function checked(line: string): string {
    if (line.length > most) throw new FileRefusal('RECORD_TOO_LARGE', placeIn(file, null, number + 1))
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
}

function isDecodingError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
}
