import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type ResultSummary,
  type Session,
} from 'neo4j-driver'
import { KesherError } from '../errors.ts'
import { answers } from './answers.ts'
import { databaseError } from './database-error.ts'
import { openDriver, poolSize, type DriverOptions } from './driver.ts'
import { FirstRuns } from './first-runs.ts'
import { limitOf } from './limit.ts'
import { readResult } from './read-result.ts'
import type { Cardinality, ResultOf, Statement } from './statement.ts'
import { toParameters } from './values.ts'

/** One run of a statement, for logs and for tests that count round trips. */
export interface StatementRun {
  readonly name: string
  readonly milliseconds: number
  readonly failed: boolean
}

export interface RunOptions {
  /** Ends the statement in the database too; for reads only, since a write may already be done. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds that are left for it, at most the database's own limit; with none left it does not start. */
  readonly timeout?: number | undefined
  readonly onRun?: ((run: StatementRun) => void) | undefined
  /** Leaves values as the driver gives them: whole numbers are bigint, all other numbers are floats. */
  readonly isExact?: boolean | undefined
}

export interface DatabaseOptions extends DriverOptions {
  /** The database's name; the server's default where it is empty. */
  readonly database?: string | undefined
  /** Longest time of a transaction, in milliseconds. */
  readonly timeout: number
  readonly onRun?: ((run: StatementRun) => void) | undefined
}

/** Runs a statement inside a transaction that others share. */
export type RunInTransaction = <P, R, C extends Cardinality>(
  statement: Statement<P, R, C>,
  params: NoInfer<P>,
) => Promise<ResultOf<R, C>>

type TransactionConfig = NonNullable<Parameters<Session['run']>[2]>

/** The connection to Neo4j. Opens at once, whether or not the database answers. */
export class Database {
  readonly #options: DatabaseOptions
  readonly #bookmarks = neo4j.bookmarkManager()
  #driver: Driver
  /** A look under way whether the database answers. */
  #look: Promise<boolean> | null = null
  readonly #firstRuns = new FirstRuns()
  /** How many statements run now, and who waits until none does. */
  #running = 0
  #waiting: (() => void)[] = []
  readonly #database: string | undefined
  /** Longest time of a transaction, in milliseconds; of a whole request, too. */
  readonly timeout: number
  readonly #onRun: ((run: StatementRun) => void) | undefined

  constructor(options: DatabaseOptions) {
    this.#options = options
    this.#driver = openDriver(options)
    this.#database = options.database === '' ? undefined : options.database
    this.timeout = options.timeout
    this.#onRun = options.onRun
  }

  /**
   * Runs one statement in one round trip. Throws DATABASE_UNAVAILABLE, DATABASE_REFUSED, BUSY, TIMEOUT, TOO_MUCH,
   * CANCELLED or INTERNAL; never the driver's own errors.
   */
  async run<P, R, C extends Cardinality>(
    statement: Statement<P, R, C>,
    params: NoInfer<P>,
    options: RunOptions = {},
  ): Promise<ResultOf<R, C>> {
    // The driver runs a statement even when its signal was aborted before.
    if (options.signal?.aborted) throw new KesherError('CANCELLED')
    if (options.timeout !== undefined && options.timeout <= 0) {
      throw new KesherError('TIMEOUT', { statement: statement.name })
    }
    const start = performance.now()
    let failed = true
    try {
      const result = await this.#runBounded(statement, params, options)
      failed = false
      return readResult(statement, result, options.isExact)
    } catch (error) {
      throw this.#coded(error, statement.name)
    } finally {
      const run = { name: statement.name, milliseconds: performance.now() - start, failed }
      this.#onRun?.(run)
      options.onRun?.(run)
    }
  }

  /**
   * Runs one statement that reads, and tells which commit of the database it saw the last of: two equal marks say that
   * nothing was written between.
   */
  async runMarked<P, R, C extends Cardinality>(
    statement: Statement<P, R, C>,
    params: NoInfer<P>,
    options: RunOptions = {},
  ): Promise<{ result: ResultOf<R, C>; mark: string }> {
    const session = this.#session('read')
    try {
      const config = { timeout: this.timeout, metadata: { statement: statement.name } }
      const found = await session.run(statement.text, toParameters(params), config)
      if (options.signal?.aborted) throw new KesherError('CANCELLED')
      // What the session bears in mind after a read is the last commit that the database had then.
      return { result: readResult(statement, found), mark: session.lastBookmarks().join(' ') }
    } catch (error) {
      throw this.#coded(error, statement.name)
    } finally {
      await session.close()
    }
  }

  /** Does several writes in one transaction: all of it is there afterwards, or nothing. Retried when the database asks. */
  async write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    const session = this.#session('write')
    try {
      return await session.executeWrite((transaction) => work(runIn(transaction)), {
        timeout: this.timeout * 6,
        // So that those who wait for all that runs, such as a large import that begins, see it.
        metadata: { statement: 'write' },
      })
    } catch (error) {
      throw databaseError(error, 'write')
    } finally {
      await session.close()
    }
  }

  /** Has the database plan a statement, as it does when it is first asked, without running it. */
  async plan({ text }: Pick<Statement<unknown, unknown, Cardinality>, 'text'>): Promise<void> {
    await this.#runAlone(`EXPLAIN ${text}`, toParameters({}), 'read', { timeout: this.timeout })
  }

  /** Resolves when no statement runs, for work that is nobody's hurry. */
  async idle(): Promise<void> {
    while (this.#running > 0) await new Promise<void>((go) => this.#waiting.push(go))
  }

  /** The columns and the plan of a statement, without running it; for the contract test. */
  async explain(text: string, params: object = {}): Promise<{ keys: string[]; summary: ResultSummary }> {
    const session = this.#driver.session({
      ...this.#target(),
      notificationFilter: { minimumSeverityLevel: 'INFORMATION' },
    })
    try {
      const result = session.run(`EXPLAIN ${text}`, { given: params })
      return { keys: (await result.keys()).map(String), summary: await result.summary() }
    } finally {
      await session.close()
    }
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  async #runBounded<P, R, C extends Cardinality>(
    statement: Statement<P, R, C>,
    params: P,
    options: RunOptions,
  ): Promise<QueryResult> {
    const timeout = Math.max(1, Math.ceil(Math.min(options.timeout ?? this.timeout, this.timeout)))
    const limit = limitOf({
      statement: statement.name,
      timeout,
      signal: options.signal,
      isAlive: () => this.#isAlive(),
    })
    this.#running += 1
    const config = { timeout, metadata: { statement: statement.name } }
    // A run that hangs holds up nobody else for longer than its own limit.
    const work = this.#firstRuns.take(statement.text, limit.signal, () =>
      Promise.race([
        this.#runAs(statement.mode, statement.text, toParameters(params), config, limit.signal),
        limit.ended,
      ]),
    )
    // When the race is lost the driver still rejects, later; that is no news any more.
    work.catch(() => undefined)
    return Promise.race([work, limit.ended]).finally(() => {
      this.#running -= 1
      limit.release()
      if (this.#running === 0) for (const go of this.#waiting.splice(0)) go()
    })
  }

  /** The pool's own time-out says only that no connection was to be had: with all in use, it is the crowd. */
  #coded(error: unknown, statement: string): KesherError {
    const coded = databaseError(error, statement)
    const isCrowded = coded.code === 'DATABASE_UNAVAILABLE' && this.#running >= poolSize
    return isCrowded ? new KesherError('BUSY', { statement }, { cause: error }) : coded
  }

  /**
   * Whether the database answers at all. Where it does not, every connection to it hangs, and would for minutes: all are
   * given up, and the next statement opens new ones.
   */
  #isAlive(): Promise<boolean> {
    this.#look ??= answers(this.#options.uri)
      .then((isAlive) => {
        if (!isAlive) this.#renew()
        return isAlive
      })
      .finally(() => (this.#look = null))
    return this.#look
  }

  #renew(): void {
    const old = this.#driver
    this.#driver = openDriver(this.#options)
    // It may never say goodbye; nobody waits for that.
    void old.close().catch(() => undefined)
  }

  async #runAs(
    mode: Statement<unknown, unknown, Cardinality>['mode'],
    text: string,
    params: Record<string, unknown>,
    config: TransactionConfig,
    signal: AbortSignal,
  ): Promise<QueryResult> {
    if (mode === 'schema') return this.#runAlone(text, {}, 'write')
    if (mode === 'read') {
      try {
        return await this.#runAlone(text, params, 'read', config, signal)
      } catch (error) {
        // A connection that broke is no answer: `executeQuery` tries again, for as long as the driver's limits allow.
        if (signal.aborted || !neo4j.isRetryableError(error)) throw error
      }
    }
    return this.#driver.executeQuery(text, params, {
      ...this.#target(),
      routing: mode === 'read' ? neo4j.routing.READ : neo4j.routing.WRITE,
      bookmarkManager: this.#bookmarks,
      transactionConfig: config,
      signal,
    })
  }

  /**
   * One statement that is its own transaction: a single message and its answer, where `executeQuery` waits for a second
   * one, of the commit. Schema statements may not share a transaction with anything else, and reads need not.
   */
  async #runAlone(
    text: string,
    params: Record<string, unknown>,
    mode: 'read' | 'write',
    config?: TransactionConfig,
    signal?: AbortSignal,
  ): Promise<QueryResult> {
    const session = this.#session(mode)
    // Closing a session under a statement resets its connection, which ends the statement in the database.
    const close = (): void => void session.close().catch(() => undefined)
    signal?.addEventListener('abort', close, { once: true })
    try {
      return await session.run(text, params, config)
    } finally {
      signal?.removeEventListener('abort', close)
      await session.close()
    }
  }

  #session(mode: 'read' | 'write'): Session {
    const defaultAccessMode = mode === 'read' ? neo4j.session.READ : neo4j.session.WRITE
    return this.#driver.session({ ...this.#target(), defaultAccessMode, bookmarkManager: this.#bookmarks })
  }

  #target(): { database?: string } {
    return this.#database === undefined ? {} : { database: this.#database }
  }
}

function runIn(transaction: ManagedTransaction): RunInTransaction {
  return async (statement, params) =>
    readResult(statement, await transaction.run(statement.text, toParameters(params)))
}
