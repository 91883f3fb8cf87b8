import type { Database } from '../../db/database.ts'
import type { ImportRecord } from '../../db/records.ts'
import { undoImport } from '../write/take-back.ts'
import { ImportJobs, type ImportJob } from './import-jobs.ts'
import { ReceivedFiles } from './received-files.ts'

/** How long a batch of an import, or of taking one back, may take in the database, in milliseconds. */
export const batchTimeout = 60_000

/** The imports of a server: files that were sent to it, what becomes of them, and the way back. */
export class Imports {
  readonly files = new ReceivedFiles()
  readonly jobs: ImportJobs
  readonly #database: Database

  /** `database` has `batchTimeout` for a statement; `onFailure` hears of what went wrong, for the log. */
  constructor(database: Database, onFailure: (job: ImportJob) => void) {
    this.#database = database
    this.jobs = new ImportJobs(database, onFailure)
  }

  /** Takes an import back as a whole. Throws UNKNOWN_IMPORT, IMPORT_RUNNING and UNDO_BLOCKED. */
  undo(id: string, by: string): Promise<ImportRecord> {
    return undoImport(this.#database, id, { by, isAlone: false })
  }

  async close(): Promise<void> {
    await this.jobs.close()
    await this.files.close()
  }
}
