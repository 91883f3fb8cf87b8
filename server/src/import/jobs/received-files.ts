import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { KesherError } from '../../errors.ts'
import { importFile, type ImportFile } from '../import-file.ts'
import { jobLimits } from './job-limits.ts'

/** A file that was sent here to be imported. */
export interface ReceivedFile extends ImportFile {
  readonly id: string
  readonly bytes: number
  /** Of its bytes, in hexadecimal: whether two are the same. */
  readonly sha256: string
}

/** Files that were sent here, kept until the server ends or newer ones need their place. Nothing of them is believed yet. */
export class ReceivedFiles {
  readonly #files = new Map<string, ReceivedFile>()
  #folder: Promise<string> | null = null

  /**
   * Keeps what comes under a name that people know it by. Throws FILE_TOO_LARGE, and BAD_INPUT where the name is none;
   * nothing is kept then, nor where the sender goes away.
   */
  async receive(name: string, content: AsyncIterable<Uint8Array>): Promise<ReceivedFile> {
    checkName(name)
    const id = randomUUID()
    const folder = join(await this.#root(), id)
    await mkdir(folder)
    const hash = createHash('sha256')
    let bytes = 0
    try {
      await pipeline(
        content,
        async function* counted(chunks: AsyncIterable<Uint8Array>) {
          for await (const chunk of chunks) {
            bytes += chunk.length
            if (bytes > jobLimits.fileBytes.value) {
              throw new KesherError('FILE_TOO_LARGE', { name, limit: jobLimits.fileBytes.value })
            }
            hash.update(chunk)
            yield chunk
          }
        },
        createWriteStream(join(folder, 'content')),
      )
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
    const file = { ...importFile(join(folder, 'content')), name, id, bytes, sha256: hash.digest('hex') }
    this.#files.set(id, file)
    await this.#makeRoom()
    return file
  }

  /** The file of that id; it is now the last that has to go. */
  get(id: string): ReceivedFile | undefined {
    const file = this.#files.get(id)
    if (!file) return undefined
    this.#files.delete(id)
    this.#files.set(id, file)
    return file
  }

  async close(): Promise<void> {
    this.#files.clear()
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true })
    this.#folder = null
  }

  /** Removes those that were longest not asked for, where there are too many. */
  async #makeRoom(): Promise<void> {
    let bytes = [...this.#files.values()].reduce((sum, file) => sum + file.bytes, 0)
    for (const file of this.#files.values()) {
      if (this.#files.size <= jobLimits.files.value && bytes <= jobLimits.allBytes.value) return
      this.#files.delete(file.id)
      bytes -= file.bytes
      await rm(join(file.path, '..'), { recursive: true, force: true })
    }
  }

  #root(): Promise<string> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'kesher-received-'))
    return this.#folder
  }
}

/** A name, not a path: it is shown, and told to be the source of what comes in. */
function checkName(name: string): void {
  const reason =
    name.trim() === ''
      ? 'it is empty'
      : name.length > 200
        ? 'it has more than 200 characters'
        : /[/\\\p{Cc}\p{Surrogate}]/u.test(name)
          ? 'it is a name without folders'
          : null
  if (reason !== null)
    throw new KesherError('BAD_INPUT', { argument: 'name', value: name.slice(0, 200), reason })
}
