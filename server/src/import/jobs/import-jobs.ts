import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '../../db/database.ts'
import { KesherError } from '../../errors.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { Pace } from '../pace.ts'
import type { Finding } from '../records.ts'
import type { Wishes } from '../recognise-file.ts'
import { compareImport, writeImport, type ImportOutcome } from '../write/write-import.ts'
import { jobLimits } from './job-limits.ts'
import type { ReceivedFile } from './received-files.ts'

/** What somebody wants imported, or compared with the graph. */
export interface ImportWish {
  readonly files: readonly ReceivedFile[]
  /** Whether nothing is to be written. */
  readonly isComparison: boolean
  readonly isStrict: boolean
  readonly space: string | null
  readonly wishes: Wishes
  readonly mapping: Mapping | null
  readonly createdBy: string
  /** A text of whoever wants it: the same one twice is one import. */
  readonly key: string | null
}

export type JobState = 'WAITING' | 'RUNNING' | 'DONE' | 'REFUSED' | 'STOPPED' | 'FAILED'

/** An import that a server does for others, as it is at one moment. */
export interface ImportJob {
  readonly id: string
  readonly wish: ImportWish
  readonly state: JobState
  readonly createdAt: string
  readonly startedAt: string | null
  readonly finishedAt: string | null
  /** How much of the reading is done, from 0 to 1; what is read is written meanwhile. */
  readonly share: number
  /** Rows that were written, or compared. */
  readonly rows: number
  /** Seconds until it is over, as far as that can be told. */
  readonly secondsLeft: number | null
  /** There when it is over, unless it was stopped or failed. */
  readonly outcome: ImportOutcome | null
  /** Why it failed. */
  readonly error: KesherError | null
}

/** Hears of what happens inside of one job. */
interface Watched {
  job: ImportJob
  readonly stopping: AbortController
  readonly findings: Finding[]
}

/** Whoever watches a job hears of it at most so often, in milliseconds. */
const tellEvery = 200

/**
 * Imports that a server does for others: one at a time, in the order in which they came. They live as long as the server
 * does; one that it leaves in the middle is taken back as any import is that nobody works on.
 */
export class ImportJobs {
  readonly #database: Database
  readonly #onFailure: (job: ImportJob) => void
  readonly #jobs = new Map<string, Watched>()
  #last: Promise<void> = Promise.resolve()

  /** `database` has time for what is longer than a question; `onFailure` hears of what went wrong, for the log. */
  constructor(database: Database, onFailure: (job: ImportJob) => void) {
    this.#database = database
    this.#onFailure = onFailure
  }

  /** Begins an import, or says what became of the one of the same key. Throws BUSY, and KEY_TAKEN. */
  start(wish: ImportWish): ImportJob {
    const before = wish.key === null ? undefined : this.#ofKey(wish.key)
    if (before) {
      if (contentOf(before.wish) === contentOf(wish)) return before
      throw new KesherError('KEY_TAKEN', { value: wish.key ?? '' })
    }
    const waiting = [...this.#jobs.values()].filter(({ job }) => job.state === 'WAITING')
    if (waiting.length >= jobLimits.waitingJobs.value) throw new KesherError('BUSY')
    const job: ImportJob = {
      id: randomUUID(),
      wish,
      state: 'WAITING',
      createdAt: new Date().toISOString(),
      startedAt: null,
      finishedAt: null,
      share: 0,
      rows: 0,
      secondsLeft: null,
      outcome: null,
      error: null,
    }
    const watched: Watched = { job, stopping: new AbortController(), findings: [] }
    this.#jobs.set(job.id, watched)
    this.#last = this.#last.then(() => this.#run(watched))
    this.#forgetOld()
    return job
  }

  get(id: string): ImportJob | null {
    return this.#jobs.get(id)?.job ?? null
  }

  /** Every refused row and notice of a job that is over, `jobLimits.findings` at most. */
  findings(id: string): readonly Finding[] {
    return this.#jobs.get(id)?.findings ?? []
  }

  /** Stops a job that is not over; nothing of it is in the graph when that is seen. Null where there is none of that id. */
  stop(id: string): ImportJob | null {
    const watched = this.#jobs.get(id)
    watched?.stopping.abort(new KesherError('INTERRUPTED'))
    if (watched?.job.state === 'WAITING') this.#over(watched, { state: 'STOPPED' })
    return watched?.job ?? null
  }

  /** The job as it is, and again whenever that changes, until it is over or `signal` says so. */
  async *watch(id: string, signal?: AbortSignal): AsyncGenerator<ImportJob> {
    let told: ImportJob | null = null
    for (;;) {
      const job = this.get(id)
      if (job && job !== told) yield job
      if (!job || isOver(job) || signal?.aborted) return
      told = job
      await wait(tellEvery, undefined, { signal }).catch(() => undefined)
    }
  }

  /** Stops what is under way, and comes back when nothing is. */
  async close(): Promise<void> {
    for (const id of this.#jobs.keys()) this.stop(id)
    await this.#last
  }

  async #run(watched: Watched): Promise<void> {
    const { job, stopping, findings } = watched
    if (stopping.signal.aborted) return
    this.#change(watched, { state: 'RUNNING', startedAt: new Date().toISOString() })
    const { files, isComparison, ...wish } = job.wish
    const pace = new Pace()
    const options = {
      ...wish,
      signal: stopping.signal,
      onShare: (share: number) => {
        pace.tellShare(share)
        this.#change(watched, { share, secondsLeft: pace.secondsLeft })
      },
      onProgress: (rows: number) => {
        pace.tellRows(rows)
        this.#change(watched, { rows, secondsLeft: pace.secondsLeft })
      },
      onFinding: (finding: Finding) => {
        if (findings.length < jobLimits.findings.value) findings.push(finding)
      },
    }
    try {
      const outcome = isComparison
        ? await compareImport(this.#database, files, options)
        : await writeImport(this.#database, files, { ...options, isAlone: false })
      this.#over(watched, { state: outcome.written === null ? 'REFUSED' : 'DONE', share: 1, outcome })
    } catch (error) {
      if (stopping.signal.aborted) return this.#over(watched, { state: 'STOPPED' })
      const own = error instanceof KesherError ? error : new KesherError('INTERNAL', {}, { cause: error })
      this.#over(watched, { state: 'FAILED', error: own })
      this.#onFailure(watched.job)
    }
  }

  #over(watched: Watched, change: Partial<ImportJob>): void {
    this.#change(watched, { ...change, finishedAt: new Date().toISOString() })
  }

  #change(watched: Watched, change: Partial<ImportJob>): void {
    watched.job = { ...watched.job, ...change }
  }

  #ofKey(key: string): ImportJob | undefined {
    return [...this.#jobs.values()].find(({ job }) => job.wish.key === key)?.job
  }

  #forgetOld(): void {
    const over = [...this.#jobs.values()].filter(({ job }) => isOver(job))
    for (const { job } of over.slice(0, Math.max(0, over.length - jobLimits.keptJobs.value))) {
      this.#jobs.delete(job.id)
    }
  }
}

export function isOver({ state }: ImportJob): boolean {
  return state !== 'WAITING' && state !== 'RUNNING'
}

/** What a wish asks for, whoever asks: two of one key are the same where this is. */
function contentOf({ files, key: _key, createdBy: _createdBy, ...wish }: ImportWish): string {
  return JSON.stringify({ ...wish, files: files.map(({ name, sha256 }) => [name, sha256]) })
}
