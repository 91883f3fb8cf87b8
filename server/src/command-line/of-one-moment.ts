import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable, type Transform, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { KesherError } from '../errors.ts'

/** How often a file that was overtaken by a writer is read anew. */
const attempts = 3

/** Writes pieces to standard output, changed by `through`. */
export async function toOutput(
  pieces: AsyncIterable<string>,
  ...through: readonly Transform[]
): Promise<void> {
  try {
    const stages = [...through, process.stdout as Writable]
    await pipeline([Readable.from(pieces, { highWaterMark: 1 }), ...stages], { end: false })
  } catch (error) {
    // Whoever reads it, like `head`, has enough.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}

/**
 * Writes a file of pieces that are all of one moment, changed by `through`: beside its place, and moved there when it is
 * whole and on the disk. Where a writer overtook it, it is read again. Throws GRAPH_CHANGED where that happens every time,
 * BAD_INPUT where the file cannot be written, and what the pieces throw; a file of that name is then what it was.
 */
export async function toFile(
  pieces: () => AsyncIterable<string>,
  path: string,
  through: () => readonly Transform[] = () => [],
): Promise<string> {
  const draft = `${path}.${process.pid}.part`
  for (let left = attempts; ; left -= 1) {
    try {
      const file = createWriteStream(draft, { flush: true })
      await pipeline([Readable.from(pieces(), { highWaterMark: 1 }), ...through(), file])
      await rename(draft, path)
      return path
    } catch (error) {
      await rm(draft, { force: true })
      if (error instanceof KesherError) {
        if (error.code !== 'GRAPH_CHANGED' || left === 1) throw error
        continue
      }
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      throw new KesherError(
        'BAD_INPUT',
        { argument: 'FILE', value: path, reason: `it cannot be written (${code})` },
        { cause: error },
      )
    }
  }
}
