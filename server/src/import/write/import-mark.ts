import { createHash } from 'node:crypto'
import type { ImportRecord } from '../../db/records.ts'
import { bytesOf, type ImportFile } from '../import-file.ts'
import type { SurveyOptions } from '../survey-import.ts'

/** Goes up whenever the same files would be read, or cut into batches, otherwise than before. */
const version = 3

export type MarkedOptions = Pick<SurveyOptions, 'wishes' | 'mapping'> & {
  readonly isStrict: boolean
  readonly space: string | null
  readonly batchRows?: number
}

/**
 * What an import is known by: its files, by their names and contents, and how they are read. Two of one mark write the same,
 * batch by batch, so one goes on where the other was left. The files are read for it when it is asked for first.
 */
export class ImportMark {
  readonly #files: readonly ImportFile[]
  readonly #options: MarkedOptions
  #text: Promise<string> | null = null

  constructor(files: readonly ImportFile[], { wishes, mapping, isStrict, space, batchRows }: MarkedOptions) {
    this.#files = files
    this.#options = { wishes, mapping: mapping ?? null, isStrict, space, ...(batchRows ? { batchRows } : {}) }
  }

  /** 64 hexadecimal digits. */
  text(): Promise<string> {
    this.#text ??= this.#read()
    return this.#text
  }

  /** Whether an import that is under way, or was left in the middle, is this one, and can be gone on with. */
  async fits({ state, mark }: ImportRecord): Promise<boolean> {
    return state === 'WRITING' && mark !== undefined && mark === (await this.text())
  }

  async #read(): Promise<string> {
    const hash = createHash('sha256').update(JSON.stringify([version, this.#options]))
    for (const file of this.#files) {
      const ofFile = createHash('sha256')
      for await (const bytes of bytesOf({ path: file.path, name: file.name })) ofFile.update(bytes)
      hash.update(JSON.stringify([file.name, ofFile.digest('hex')]))
    }
    return hash.digest('hex')
  }
}
