import { mergedAmong } from '../db/generated/statements.ts'
import type { ApiContext } from './context.ts'

/**
 * Asks a question about some entities, and where it does not know all of them, once more with those that stand for the ones
 * that were merged. So a question about entities that are there is one round trip; the ids that it was asked with in the end
 * come along, each once.
 */
export async function askedOfStandIns<Found>(
  ids: readonly string[],
  {
    ask,
    knownOf,
    run,
  }: {
    readonly ask: (ids: readonly string[]) => Promise<Found>
    readonly knownOf: (found: Found) => readonly string[]
    readonly run: ApiContext['run']
  },
): Promise<{ readonly found: Found; readonly ids: readonly string[] }> {
  const found = await ask(ids)
  const known = new Set(knownOf(found))
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length === 0) return { found, ids }
  const { entities } = await run(mergedAmong, { entities: missing, relations: [] })
  if (entities.length === 0) return { found, ids }
  const standIns = new Map(entities.map(({ id, into }) => [id, into]))
  const meant = [...new Set(ids.map((id) => standIns.get(id) ?? id))]
  return { found: await ask(meant), ids: meant }
}
