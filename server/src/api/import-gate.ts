import type { Database } from '../db/database.ts'
import { runningImport } from '../db/generated/statements.ts'
import { KesherError } from '../errors.ts'
import { beliefLasts } from '../import/write/readers.ts'
import { recoverImport, silence } from '../import/write/take-back.ts'
import type { Logger } from '../log.ts'

/**
 * Keeps readers away while a large import, which is many transactions, is half in the graph. It looks at most once a
 * second, and only when something is asked; whoever begins such an import waits longer than that before writing.
 */
export class ImportGate {
  readonly #database: Database
  readonly #log: Logger
  readonly #beliefLasts: number
  #openUntil = Number.NEGATIVE_INFINITY
  #looking: Promise<void> | null = null
  /** A look that the database did not answer, which the next one would wait for as long. */
  #failed: { readonly error: unknown; readonly until: number } | null = null
  #isRecovering = false

  constructor(database: Database, log: Logger, lasts = beliefLasts) {
    this.#database = database
    this.#log = log
    this.#beliefLasts = lasts
  }

  /**
   * Nothing where no import is under way as far as is known; else a look, which throws IMPORTING where one is, and what
   * the database throws.
   */
  look(): Promise<void> | undefined {
    if (performance.now() < this.#openUntil) return undefined
    if (this.#failed && performance.now() < this.#failed.until) return Promise.reject(this.#failed.error)
    this.#looking ??= this.#lookNow().finally(() => (this.#looking = null))
    return this.#looking
  }

  async #lookNow(): Promise<void> {
    // What was true when the question was asked is not true for longer.
    const asked = performance.now()
    const { running, now } = await this.#database.run(runningImport, {}).catch((error: unknown) => {
      this.#failed = { error, until: performance.now() + this.#beliefLasts }
      throw error
    })
    this.#failed = null
    if (!running) {
      this.#openUntil = asked + this.#beliefLasts
      return
    }
    if (now - (running.beatAt ?? 0) > silence) this.#recover()
    throw new KesherError('IMPORTING')
  }

  /** Whoever wrote it is gone: what is left is taken back, in the background. */
  #recover(): void {
    if (this.#isRecovering) return
    this.#isRecovering = true
    void recoverImport(this.#database, false)
      .then((left) =>
        this.#log.warn({ importId: left?.id }, 'took back an import that was left in the middle'),
      )
      .catch((error: unknown) => this.#log.error({ error }, 'could not take back an import that was left'))
      .finally(() => (this.#isRecovering = false))
  }
}
