import { Refused, type Refusal } from '../../curation/refused.ts'
import type { ApiContext } from '../context.ts'
import type { UserError } from '../generated/resolvers.ts'

/** What a mutation answers beside what it wrote. */
export interface Written<T> {
  /** Null where nothing was written. */
  readonly result: T | null
  /** The step in the history; null where nothing was written, and where what was written has none. */
  readonly changeId: string | null
  readonly userErrors: readonly UserError[]
  readonly refusals: readonly Refusal[]
}

/** Writes, and tells a reader's mistakes as `userErrors`; whatever else goes wrong is an error of the operation. */
export async function written<T>(
  work: () => Promise<T>,
  { changeIds }: Pick<ApiContext, 'changeIds'>,
): Promise<Written<T>> {
  // Mutations of one operation are done one after the other.
  const before = changeIds.length
  try {
    const result = await work()
    return { result, changeId: changeIds[before] ?? null, userErrors: [], refusals: [] }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const userErrors = error.refusals.map(({ error: { code, message }, path }) => ({ code, message, path }))
    return { result: null, changeId: null, userErrors, refusals: error.refusals }
  }
}
