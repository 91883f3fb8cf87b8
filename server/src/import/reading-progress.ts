import { stat } from 'node:fs/promises'
import type { ImportFile } from './import-file.ts'

/** A file of which nothing is known yet is read so often: for its encoding, its columns, its entities and its relations. */
const mostPasses = 4

/** How much of the reading of an import is done. Files are read several times, and how often is known on the way. */
export class ReadingProgress {
  /** The files, to be read instead of those that were given: their bytes are counted. */
  readonly files: readonly ImportFile[]
  readonly #sizes: readonly number[]
  readonly #tell: (share: number) => void
  #read = 0
  #whole: number

  private constructor(files: readonly ImportFile[], sizes: readonly number[], tell: (share: number) => void) {
    this.#sizes = sizes
    this.#tell = tell
    this.#whole = mostPasses * sizes.reduce((sum, size) => sum + size, 0)
    this.files = files.map((file) => ({ ...file, onBytes: (bytes) => this.#add(bytes) }))
  }

  /** `tell` hears the share from 0 to 1 that is done; it never falls. */
  static async of(files: readonly ImportFile[], tell: (share: number) => void): Promise<ReadingProgress> {
    // A file that is not there is refused by whoever reads it.
    const sizes = await Promise.all(
      files.map(({ path }) =>
        stat(path).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
    )
    return new ReadingProgress(files, sizes, tell)
  }

  /** How often each file will still be read. */
  passesLeft(passes: readonly number[]): void {
    this.#whole = this.#read + this.#sizes.reduce((sum, size, index) => sum + size * (passes[index] ?? 0), 0)
  }

  #add(bytes: number): void {
    this.#read += bytes
    this.#tell(this.#whole === 0 ? 1 : Math.min(1, this.#read / this.#whole))
  }
}
