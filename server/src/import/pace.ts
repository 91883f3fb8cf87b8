/** A share below this since the beginning tells nothing yet of how long the rest will take. */
const leastShare = 0.01

/**
 * How fast something goes that tells of rows, and how long it will still take. Both are measured from the first rows told
 * on: what is read before any is written, and what is skipped where an import goes on after a crash, goes at a pace of its own.
 */
export class Pace {
  readonly #now: () => number
  #first: { readonly at: number; readonly rows: number; readonly share: number } | null = null
  #rows = 0
  #share = 0

  /** `now` in milliseconds. */
  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** So many rows are done, in all. */
  tellRows(rows: number): void {
    this.#rows = rows
    this.#first ??= { at: this.#now(), rows, share: this.#share }
  }

  /** This much of the whole is done, from 0 to 1. */
  tellShare(share: number): void {
    this.#share = share
  }

  /** Rows in a second; null in the first second. */
  get rowsPerSecond(): number | null {
    const seconds = this.#seconds()
    return this.#first && seconds >= 1 ? Math.round((this.#rows - this.#first.rows) / seconds) : null
  }

  /** Seconds until the whole is done; null where nothing can be told yet. */
  get secondsLeft(): number | null {
    const done = this.#share - (this.#first?.share ?? this.#share)
    return done < leastShare ? null : Math.round((this.#seconds() / done) * (1 - this.#share))
  }

  #seconds(): number {
    return this.#first ? (this.#now() - this.#first.at) / 1_000 : 0
  }
}
