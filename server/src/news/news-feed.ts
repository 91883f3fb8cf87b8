import { EventEmitter, once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '../db/database.ts'
import { newsAfter } from '../db/generated/statements.ts'
import type { NewsRecord } from '../db/records.ts'
import { KesherError } from '../errors.ts'
import { newsLimits } from './news-limits.ts'

/** Where a listener stands, and the news that brought it there; null where that is only the place from which it listens. */
export interface Told {
  readonly number: number
  readonly news: NewsRecord | null
  /** Whether some before this one are kept no longer, or the place was of another graph. */
  readonly isGap: boolean
}

export interface Listening {
  /** The number of the last news that the listener had; null for what comes from now on. */
  readonly after: number | null
  /** Who listens: so many may of one. */
  readonly address: string
  /** Aborted when the listener goes away. */
  readonly signal: AbortSignal
}

/**
 * What becomes of the graph, told as it is committed, whoever wrote it: this server, another one, or the command line. One
 * look at the database serves all listeners, and there is none while nobody listens. A database that is away makes them wait.
 */
export class NewsFeed {
  readonly #database: Database
  readonly #lookEvery: number
  readonly #emitter = new EventEmitter().setMaxListeners(0)
  readonly #ending = new AbortController()
  /** How many listen, by address. */
  readonly #listeners = new Map<string, number>()
  #count = 0
  /** The number of the last news that is known; null until the first look. */
  #last: number | null = null
  /** The latest news, up to `#last`, without a gap. */
  #held: NewsRecord[] = []
  #isLooking = false

  /** `lookEvery`: how often it looks while anybody listens, in milliseconds. */
  constructor(database: Database, lookEvery: number = newsLimits.lookEvery) {
    this.#database = database
    this.#lookEvery = lookEvery
  }

  /** How many listen now. */
  get listeners(): number {
    return this.#count
  }

  /** First the place from which is listened, then each news; ends with its signal or the feed. Throws TOO_MANY_LISTENERS and STOPPING. */
  listen({ after, address, signal }: Listening): AsyncGenerator<Told> {
    if (this.#ending.signal.aborted) throw new KesherError('STOPPING')
    const ofAddress = this.#listeners.get(address) ?? 0
    if (this.#count >= newsLimits.listeners || ofAddress >= newsLimits.listenersOfAddress) {
      throw new KesherError('TOO_MANY_LISTENERS')
    }
    this.#count += 1
    this.#listeners.set(address, ofAddress + 1)
    const leaving = new AbortController()
    const leave = (): void => {
      if (leaving.signal.aborted) return
      leaving.abort()
      this.#count -= 1
      const left = (this.#listeners.get(address) ?? 1) - 1
      if (left > 0) this.#listeners.set(address, left)
      else this.#listeners.delete(address)
    }
    // A client may be gone before anything was read of the generator, which then never comes to its end.
    if (signal.aborted) leave()
    signal.addEventListener('abort', leave, { once: true })
    const end = AbortSignal.any([leaving.signal, this.#ending.signal])
    void this.#look()
    return this.#tell(after, end, leave)
  }

  /** Ends all listening. */
  close(): void {
    this.#ending.abort()
  }

  async *#tell(after: number | null, end: AbortSignal, leave: () => void): AsyncGenerator<Told> {
    try {
      if (!(await this.#until(() => this.#last !== null, end))) return
      const last = this.#last ?? 0
      const isForeign = after !== null && after > last
      let number = after === null || isForeign ? last : after
      yield { number, news: null, isGap: isForeign }
      while (await this.#until(() => this.#last !== number, end)) {
        const last = this.#last ?? number
        if (last < number) {
          // Another graph stands in its place.
          number = last
          yield { number, news: null, isGap: true }
        }
        const found = await this.#after(number, end)
        for (const news of found ?? []) {
          const isGap = news.number > number + 1
          number = news.number
          yield { number, news, isGap }
        }
        if (found?.length === 0 && last > number) {
          // What was told there is kept no longer.
          number = last
          yield { number, news: null, isGap: true }
        }
      }
    } finally {
      leave()
    }
  }

  /** Waits for something that a look may bring; false where it ends before. */
  async #until(isTrue: () => boolean, end: AbortSignal): Promise<boolean> {
    while (!end.aborted && !isTrue())
      await once(this.#emitter, 'look', { signal: end }).catch(() => undefined)
    return !end.aborted
  }

  /** News after a number: from memory where that reaches back so far. Null where the database is away, after a rest. */
  async #after(number: number, end: AbortSignal): Promise<readonly NewsRecord[] | null> {
    const [oldest] = this.#held
    if (oldest && oldest.number <= number + 1) return this.#held.filter((each) => each.number > number)
    try {
      return (await this.#database.run(newsAfter, { after: number, limit: newsLimits.atOnce })).news
    } catch {
      const rest = this.#lookEvery * newsLimits.looksLeftOut
      await wait(rest, undefined, { signal: end }).catch(() => undefined)
      return null
    }
  }

  /** Looks again and again, as long as anybody listens. */
  async #look(): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    while (this.#count > 0 && !this.#ending.signal.aborted) {
      const rest = await this.#lookOnce().then(
        () => this.#lookEvery,
        // Whoever asks something of the database is told; a listener waits until it is back.
        () => this.#lookEvery * newsLimits.looksLeftOut,
      )
      await wait(rest, undefined, { signal: this.#ending.signal }).catch(() => undefined)
    }
    this.#isLooking = false
    // Whoever comes next begins with what is there then.
    this.#last = null
    this.#held = []
  }

  async #lookOnce(): Promise<void> {
    const { last, news } = await this.#database.run(newsAfter, {
      after: this.#last,
      limit: newsLimits.atOnce,
    })
    const before = this.#last ?? 0
    const [oldest] = news
    // What is missing between is caught up with from the database; what was told of a graph that is no longer there is not told again.
    if (last < before || (oldest && oldest.number !== before + 1)) this.#held = []
    this.#held = [...this.#held, ...news].slice(-newsLimits.held)
    // A commit is not seen all at once: the clock may tell of news that the index has not yet. The next look finds them.
    const isKnown = this.#last === null || last < before
    this.#last = news.at(-1)?.number ?? (isKnown ? last : before)
    this.#emitter.emit('look')
  }
}
