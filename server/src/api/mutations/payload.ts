import { Refused, type Refusal } from '../../curation/refused.ts'
import type { UserError } from '../generated/resolvers.ts'

/** What a mutation answers beside what it wrote. */
export interface Written<T> {
  /** Null where nothing was written. */
  readonly result: T | null
  readonly userErrors: readonly UserError[]
  readonly refusals: readonly Refusal[]
}

/** Writes, and tells a reader's mistakes as `userErrors`; whatever else goes wrong is an error of the operation. */
export async function written<T>(work: () => Promise<T>): Promise<Written<T>> {
  try {
    return { result: await work(), userErrors: [], refusals: [] }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const userErrors = error.refusals.map(({ error: { code, message }, path }) => ({ code, message, path }))
    return { result: null, userErrors, refusals: error.refusals }
  }
}
