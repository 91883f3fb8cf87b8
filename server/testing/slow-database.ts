import { Database, type RunOptions } from '../src/db/database.ts'
import type { Cardinality, ResultOf, Statement } from '../src/db/statement.ts'

/** A statement that takes long in the database itself: some 50 ns for each step. */
export function slowStatement(steps: number): Statement<object, { n: number }, 'one'> {
  const text = `UNWIND range(1, ${steps}) AS n WITH n WHERE n % 7 = 8 RETURN count(n) AS n`
  return { name: 'slowProbe', mode: 'read', rows: 'one', params: [], columns: ['n'], text }
}

/** The real database, in which some statements are preceded by one that takes long. */
export class SlowDatabase extends Database {
  /** How many steps before each statement of the name. */
  readonly slow = new Map<string, number>()

  override async run<P, R, C extends Cardinality>(
    statement: Statement<P, R, C>,
    params: NoInfer<P>,
    options: RunOptions = {},
  ): Promise<ResultOf<R, C>> {
    const steps = this.slow.get(statement.name)
    const start = performance.now()
    if (steps !== undefined) await super.run(slowStatement(steps), {}, options)
    if (options.timeout === undefined) return super.run(statement, params, options)
    return super.run(statement, params, {
      ...options,
      timeout: options.timeout - (performance.now() - start),
    })
  }
}
