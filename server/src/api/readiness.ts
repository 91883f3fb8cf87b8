import { missingFromSchema } from '../db/schema.ts'
import type { Database } from '../db/database.ts'
import type { ErrorCode } from '../errors.ts'
import { kesherErrorOf } from './coded-error.ts'

/** How long an answer of the database may stand for the next, in milliseconds. */
const freshFor = 1_000

/** How long a look may take before the database counts as hanging, in milliseconds. */
const patience = 1_500

/** Whether the server can answer questions: the data is in place, the database answers, its schema works. */
export class Readiness {
  readonly #database: Database
  #isPrepared = false
  #isStopping = false
  #last: { at: number; reason: Promise<ErrorCode | null> } | null = null

  constructor(database: Database) {
    this.#database = database
  }

  /** Schema and data are in place, as the database has just said. */
  prepared(): void {
    this.#isPrepared = true
    this.#last = { at: Date.now(), reason: Promise.resolve(null) }
  }

  /** From now on the server is not ready, so that no new visitors are sent to it. */
  stopping(): void {
    this.#isStopping = true
  }

  /** Why the server is not ready; null where it is. Answers within two seconds even when the database hangs. */
  async reason(): Promise<ErrorCode | null> {
    if (this.#isStopping) return 'STOPPING'
    const now = Date.now()
    if (!this.#last || now - this.#last.at > freshFor) this.#last = { at: now, reason: this.#look() }
    return this.#last.reason
  }

  async #look(): Promise<ErrorCode | null> {
    try {
      const missing = await missingFromSchema(this.#database, patience)
      return this.#isPrepared && missing.length === 0 ? null : 'SCHEMA_NOT_READY'
    } catch (error) {
      const { code } = kesherErrorOf(error)
      return code === 'TIMEOUT' ? 'DATABASE_UNAVAILABLE' : code
    }
  }
}
