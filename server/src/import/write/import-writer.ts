import { randomBytes } from 'node:crypto'
import type { Database, RunInTransaction } from '../../db/database.ts'
import * as statements from '../../db/generated/statements.ts'
import type { DatasetRecord, ImportRecord } from '../../db/records.ts'
import { KesherError } from '../../errors.ts'
import { forget, tellOfImport } from '../../news/tell.ts'
import type { DatasetRecord as NamedDataset, MergeRecord, TypeRecord } from '../records.ts'
import type { Settled } from '../survey-import.ts'
import { adopt } from './adopt.ts'
import { doneIn, isNothing, nothingDone, plus, textOf, type Done } from './done.ts'
import type { MergeOptions, RecordToWrite } from './held.ts'
import type { ImportMark } from './import-mark.ts'
import type { ImportTarget, Written, WrittenCounts } from './import-target.ts'
import { ImportVocabulary } from './import-vocabulary.ts'
import { pledge, standsApart, untilCommitted, type BatchInFlight } from './in-flight.ts'
import { heldAfter, mergeBatch, type MergedBatch } from './merge-batch.ts'
import { planWriting } from './plan-writing.ts'
import { holdAndRead, readHeld } from './read-held.ts'
import { untilReadersAreGone } from './readers.ts'
import { RowBuffer } from './row-buffer.ts'
import { settleMerges } from './settle-merges.ts'
import { Standing } from './standing.ts'
import { beats } from './stay-alive.ts'
import { takeBack } from './take-back.ts'
import { datasetToWrite, type Writer } from './to-graph.ts'
import { writeBatch } from './write-batch.ts'

/** Up to so many batches are one transaction, which readers never see in the middle of. */
const mostInOne = 5

export interface ImportWriterOptions {
  readonly files: readonly string[]
  readonly writer: Writer
  readonly space: string | null
  /** Whether nobody else can be reading: the database was just started for this import. */
  readonly isAlone: boolean
  /** What it is known by, where it may be gone on with after a crash. */
  readonly mark?: ImportMark
  readonly onProgress?: (rows: number) => void
  /** Rows of one transaction. */
  readonly batchRows?: number
}

/**
 * Writes the records of one import, all of it or nothing. What fits into one transaction is one. A larger import is many,
 * each with a note of what it did; while it is under way readers are told to wait, and what a kill leaves is taken back.
 */
export class ImportWriter implements ImportTarget {
  readonly #database: Database
  readonly #options: ImportWriterOptions
  readonly #vocabulary: ImportVocabulary
  readonly #rows: RowBuffer
  readonly #standing: Standing
  /** Nobody else writes this import under this one. */
  readonly #hand = randomBytes(8).toString('hex')
  /** Batches of the beginning that are written already. */
  #there = 0
  /** Batches that wait until it is known whether they are all; null from when the import is more than one transaction. */
  #held: (readonly RecordToWrite[])[] | null = []
  /** The batches that may not be there yet when others are read and merged: the last one, and the one before it. */
  #inFlight: readonly BatchInFlight<Done>[] = []
  #number = 0
  #rowCount = 0
  #done: Done = nothingDone
  readonly #datasets: DatasetRecord[] = []
  #endBeats: (() => void) | undefined

  /** The data sets that the graph describes already. */
  readonly #knownDatasets: ReadonlySet<string>

  private constructor(
    database: Database,
    options: ImportWriterOptions,
    held: { readonly vocabulary: ImportVocabulary; readonly datasets: ReadonlySet<string> },
  ) {
    this.#database = database
    this.#options = options
    this.#vocabulary = held.vocabulary
    this.#knownDatasets = held.datasets
    this.#rows = new RowBuffer(options.batchRows)
    this.#standing = new Standing(options.space)
  }

  static async open(database: Database, options: ImportWriterOptions): Promise<ImportWriter> {
    void planWriting(database)
    const vocabulary = new ImportVocabulary(await database.run(statements.vocabulary, {}))
    const { ids } = await database.run(statements.datasetIds, {})
    return new ImportWriter(database, options, { vocabulary, datasets: new Set(ids) })
  }

  /**
   * Goes on with an import that was left in the middle, after its last whole batch. Throws IMPORT_RUNNING where somebody
   * still works on it, and IMPORT_LOST where it was taken back.
   */
  static async resume(database: Database, options: ImportWriterOptions): Promise<ImportWriter> {
    const writer = await ImportWriter.open(database, options)
    await adopt(database, writer.#id, writer.#hand, options.isAlone)
    // Read only now: until it was taken over, whoever wrote it before may have come a batch further.
    const { running } = await database.run(statements.runningImport, {})
    const { batches = 0, progress } = running ?? {}
    writer.#held = null
    writer.#there = batches
    writer.#done = progress === undefined ? nothingDone : doneIn(progress)
    writer.#beat()
    return writer
  }

  /** How many batches of the import were there when it was gone on with. */
  get batchesThere(): number {
    return this.#there
  }

  describeType(type: TypeRecord): void {
    this.#vocabulary.describe(type)
  }

  describeDataset(dataset: NamedDataset): void {
    if (!this.#knownDatasets.has(dataset.id)) this.#datasets.push(datasetToWrite(dataset))
  }

  settle(merges: readonly MergeRecord[]): Promise<readonly Settled[]> {
    const { space, writer } = this.#options
    return settleMerges((statement, params) => this.#database.run(statement, params), merges, {
      space,
      importId: writer.importId,
    })
  }

  add(record: RecordToWrite): Promise<void> | undefined {
    if (record.kind === 'merge') this.#standing.add(record)
    return this.#rows.add(record) ? this.#flush() : undefined
  }

  async finish(): Promise<Written> {
    if (this.#held && (await this.#fitsInOne([...this.#held, this.#rows.held]))) return this.#written()
    await this.#flush()
    if (this.#held) await this.#writeHeld(this.#held)
    await this.#inFlight.at(-1)?.isCommitted
    this.#endBeats?.()
    const { counts } = this.#done
    if (isNothing(counts)) await takeBack(this.#database, this.#id, this.#hand)
    else await this.#database.write((run) => this.#close(run, counts))
    return this.#written()
  }

  async abandon(cause?: unknown): Promise<void> {
    this.#endBeats?.()
    await Promise.allSettled(this.#inFlight.map(({ isCommitted }) => isCommitted))
    // What a database that is gone holds is there when it is back, for whoever goes on.
    const isCrash = cause instanceof KesherError && cause.code === 'DATABASE_UNAVAILABLE'
    if (isCrash && this.#options.mark) return
    if (this.#held === null) await takeBack(this.#database, this.#id, this.#hand)
  }

  get #isMany(): boolean {
    return this.#endBeats !== undefined
  }

  get #id(): string {
    return this.#options.writer.importId
  }

  /** Lets readers see the whole, and tells whoever listens. */
  async #close(run: RunInTransaction, counts: WrittenCounts): Promise<void> {
    const hand = this.#isMany ? this.#hand : null
    const { finished } = await run(statements.finishImport, { id: this.#id, hand, ...closing(counts) })
    if (finished === 0) throw new KesherError('IMPORT_LOST')
    const { files, writer } = this.#options
    await tellOfImport(run, 'IMPORT_FINISHED', { id: this.#id, files, by: writer.createdBy })
  }

  #written(): Written {
    const { counts, types, words } = this.#done
    return { importId: isNothing(counts) ? null : this.#id, counts, types: [...types], words }
  }

  /** Writes all in one transaction, unless the database says that this is too much for one. */
  async #fitsInOne(batches: readonly (readonly RecordToWrite[])[]): Promise<boolean> {
    try {
      await this.#writeInOne(batches)
      return true
    } catch (error) {
      if (error instanceof KesherError && error.code === 'TOO_MUCH') return false
      throw error
    }
  }

  async #flush(): Promise<void> {
    const rows = this.#rows.take()
    if (this.#number < this.#there) {
      this.#number += 1
      this.#rowCount += rows.length
      return
    }
    if (this.#held) {
      this.#held.push(rows)
      if (this.#held.length > mostInOne) await this.#writeHeld(this.#held)
      return
    }
    await this.#writeBatch(rows)
  }

  async #writeInOne(batches: readonly (readonly RecordToWrite[])[]): Promise<void> {
    const done = await this.#database.write(async (run) => {
      await begin(run, this.#options)
      let soFar = nothingDone
      for (const [number, rows] of batches.entries()) {
        const merged = mergeBatch(rows, await holdAndRead(run, rows, this.#merge), this.#merge)
        soFar = await this.#writeNew(run, merged, { number, keepsHistory: keepsHistory(rows) }, soFar)
      }
      if (isNothing(soFar.counts)) await forget(run, this.#id)
      else await this.#close(run, soFar.counts)
      return soFar
    })
    this.#done = done
    this.#held = null
    this.#options.onProgress?.(batches.reduce((sum, rows) => sum + rows.length, 0))
  }

  /** From here on the import is more than one transaction. */
  async #writeHeld(batches: readonly (readonly RecordToWrite[])[]): Promise<void> {
    this.#held = null
    const mark = await this.#options.mark?.text()
    const known = { hand: this.#hand, ...(mark === undefined ? {} : { mark }) }
    await this.#database.write((run) => begin(run, this.#options, known))
    this.#beat()
    if (!this.#options.isAlone) await untilReadersAreGone(this.#database)
    for (const rows of batches) await this.#writeBatch(rows)
  }

  /**
   * Comes back when the batch is on its way: the next one is read and merged meanwhile, and where the two stand apart it is
   * written while this one is committed.
   */
  async #writeBatch(rows: readonly RecordToWrite[]): Promise<void> {
    const inFlight = this.#inFlight
    const held = await readHeld(
      (statement, params) => this.#database.run(statement, params),
      rows,
      this.#merge,
    )
    const known = inFlight.reduce((found, { merged }) => heldAfter(found, merged), held)
    const merged = mergeBatch(rows, known, this.#merge)
    const before = inFlight.at(-1)
    // Two at once: the one before those is there, and the last one has asked for its commit, which would else wait until this
    // one is packed.
    if (inFlight.length > 1) await before?.isNoted
    const start = before
      ? await (standsApart(merged, before.merged) ? before.isWritten : before.isCommitted)
      : this.#done
    this.#inFlight = [...(before ? [before] : []), this.#send(merged, rows, start, before)]
  }

  #send(
    merged: MergedBatch,
    rows: readonly RecordToWrite[],
    start: Done,
    before: BatchInFlight<Done> | undefined,
  ): BatchInFlight<Done> {
    const batch = { number: (this.#number += 1), keepsHistory: keepsHistory(rows) }
    const count = rows.length
    const [written, noted] = [pledge<Done>(), pledge<Done>()]
    let isLate = false
    const write = (other: typeof before) =>
      this.#database.write(async (run) => {
        const done = await this.#writeNew(run, merged, batch, start)
        written.keep(done)
        isLate = other !== undefined && !(await untilCommitted(other))
        if (isLate) throw new KesherError('BUSY')
        await this.#note(run, batch.number, done)
        // The commit is sent before.
        setImmediate(noted.keep, done)
        return done
      })
    const isCommitted = write(before)
      .catch(async (error: unknown) => {
        if (!isLate) throw error
        await before?.isCommitted
        return write(undefined)
      })
      .then(
        (done) => {
          this.#done = done
          this.#rowCount += count
          this.#options.onProgress?.(this.#rowCount)
          return done
        },
        async (error: unknown) => {
          throw (await this.#isTakenOver(error))
            ? new KesherError('IMPORT_LOST', {}, { cause: error })
            : error
        },
      )
    const isWritten = Promise.race([written.kept, isCommitted])
    const isNoted = Promise.race([noted.kept, isCommitted])
    // Whoever awaits them hears of a failure; until then it is none that nobody handles.
    for (const each of [isCommitted, isWritten, isNoted]) each.catch(() => undefined)
    return { merged, isWritten, isNoted, isCommitted }
  }

  /** Whoever took the import over writes the same things, which a batch meets before it comes to its note. */
  async #isTakenOver(error: unknown): Promise<boolean> {
    if (error instanceof KesherError && error.code !== 'INTERNAL') return false
    try {
      const look = { id: this.#id, state: 'WRITING', hand: this.#hand }
      return (await this.#database.run(statements.noteImport, look)).alive === 0
    } catch {
      // What went wrong first is what people can mend.
      return false
    }
  }

  /** The last that a batch does: whoever took the import over, or gave it up, keeps it from being there. */
  async #note(run: RunInTransaction, batches: number, done: Done): Promise<void> {
    const note = { id: this.#id, hand: this.#hand, batches, progress: textOf(done) }
    const { noted } = await run(statements.noteBatch, note)
    if (noted === 0) throw new KesherError('IMPORT_LOST')
  }

  #beat(): void {
    this.#endBeats = beats(this.#database, this.#id, () => 'WRITING', this.#hand)
  }

  get #merge(): MergeOptions {
    return { ...this.#options, vocabulary: this.#vocabulary, standsFor: this.#standing.standsFor }
  }

  /** Writes what is new of a batch, after a note of what that will be. */
  async #writeNew(
    run: RunInTransaction,
    merged: MergedBatch,
    { number, keepsHistory }: { readonly number: number; readonly keepsHistory: boolean },
    before: Done,
  ): Promise<Done> {
    const types = this.#vocabulary.newTypes(merged, before.types)
    const at = { importId: this.#id, number }
    const datasets = before.hasDatasets ? [] : this.#datasets
    const isWritten = await writeBatch(run, keepsHistory ? { ...at, keepsHistory } : at, merged, {
      ...types,
      datasets,
    })
    const ids = [...types.entityTypes, ...types.relationTypes].map(({ id }) => id)
    const counts = plus(before.counts, { ...merged.counts, types: { new: ids.length } })
    return {
      counts,
      types: new Set([...before.types, ...ids]),
      words: [...before.words, ...this.#vocabulary.wordsOf(types)],
      hasDatasets: before.hasDatasets || isWritten,
    }
  }
}

/** Whether rows tell who recorded them and when, which the graph then keeps. */
function keepsHistory(rows: readonly RecordToWrite[]): boolean {
  return rows.some(
    (row) =>
      row.kind === 'change' ||
      row.kind === 'judgement' ||
      row.kind === 'merge' ||
      (row.kind !== 'source' && row.recorded != null),
  )
}

async function begin(
  run: RunInTransaction,
  { writer, files }: ImportWriterOptions,
  known: Pick<ImportRecord, 'hand' | 'mark'> = {},
): Promise<void> {
  const { importId: id, recordedAt: createdAt, createdBy } = writer
  const { begun } = await run(statements.beginImport, {
    import: { id, state: 'WRITING', files, createdAt, createdBy, ...known },
  })
  if (begun === 0) throw new KesherError('IMPORT_RUNNING')
}

function closing(counts: WrittenCounts) {
  return { counts: JSON.stringify(counts), finishedAt: new Date().toISOString() }
}
