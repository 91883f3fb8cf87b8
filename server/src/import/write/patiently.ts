import { setTimeout as wait } from 'node:timers/promises'
import { KesherError } from '../../errors.ts'

/** How long a database that died in the middle may take to come back, in milliseconds. */
const patience = 60_000

/** Does something that may be done again from wherever it was left, as often as the database dies meanwhile. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    try {
      return await work()
    } catch (error) {
      const canCome = error instanceof KesherError && error.code === 'DATABASE_UNAVAILABLE'
      if (!canCome || Date.now() > end) throw error
      await wait(500)
    }
  }
}
