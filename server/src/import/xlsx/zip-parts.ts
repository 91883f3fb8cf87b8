import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { FileRefusal } from '../finding.ts'
import { placeIn, type ImportFile } from '../import-file.ts'
import { limits } from '../limits.ts'

/** A part of at most so many bytes may be packed as tightly as it likes: a sheet of one value repeated is no bomb. */
const smallPart = 1_048_576

/** The parts of a zipped file, read as streams whose real sizes are counted: what the file claims of itself is not believed. */
export class ZipParts {
  readonly #file: ImportFile
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  #unzipped = 0

  private constructor(file: ImportFile, zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#file = file
    this.#zip = zip
    this.#entries = entries
  }

  static async open(file: ImportFile): Promise<ZipParts> {
    const zip = await openPromise(file.path, { autoClose: false, validateEntrySizes: true }).catch(
      (error: unknown) => {
        throw brokenZip(error, file)
      },
    )
    try {
      if (zip.entryCount > limits.zipParts.value) {
        throw new FileRefusal('TOO_MANY_PARTS', placeIn(file), { count: zip.entryCount })
      }
      const entries = new Map<string, Entry>()
      for await (const entry of zip.eachEntry()) {
        if (entry.isEncrypted()) throw new FileRefusal('ENCRYPTED', placeIn(file))
        entries.set(entry.fileName, entry)
      }
      return new ZipParts(file, zip, entries)
    } catch (error) {
      zip.close()
      throw brokenZip(error, file)
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** The text of a part, chunk by chunk. Throws where it unfolds too far, is damaged or is not there. */
  async *textOf(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(name)
    const place = placeIn(this.#file)
    if (!entry) throw new FileRefusal('NOT_WELL_FORMED', place, { reason: `its part ${name} is missing` })
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let size = 0
    try {
      const stream = await this.#zip.openReadStreamPromise(entry)
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        size += chunk.length
        this.#unzipped += chunk.length
        if (this.#unzipped > limits.unzippedBytes.value) throw new FileRefusal('UNZIPS_TOO_LARGE', place)
        if (size > smallPart && size > entry.compressedSize * limits.unzipRatio.value) {
          throw new FileRefusal('UNZIPS_TOO_FAR', place, { part: name })
        }
        this.#file.onBytes?.((chunk.length / entry.uncompressedSize) * entry.compressedSize)
        yield decoder.decode(chunk, { stream: true })
      }
      yield decoder.decode()
    } catch (error) {
      throw brokenZip(error, this.#file)
    }
  }

  close(): void {
    this.#zip.close()
  }
}

function brokenZip(error: unknown, file: ImportFile): unknown {
  if (error instanceof FileRefusal || !(error instanceof Error)) return error
  if ('syscall' in error) return error
  const reason = error.message
  const isCut = /end of central directory|truncated|unexpected end/i.test(reason)
  return new FileRefusal(isCut ? 'TRUNCATED' : 'NOT_WELL_FORMED', placeIn(file), { reason })
}
