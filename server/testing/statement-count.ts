import type { StatementRun } from '../src/db/database.ts'

/** Counts the round trips to the database: give `hear` to a database as `onRun`. */
export class StatementCount {
  #names: string[] = []

  readonly hear = (run: StatementRun): void => {
    this.#names.push(run.name)
  }

  /** The names of the statements that ran since the last look, in order. */
  take(): string[] {
    const names = this.#names
    this.#names = []
    return names
  }
}
