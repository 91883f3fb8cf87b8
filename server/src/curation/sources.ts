import { parallel } from '../dataset/stored-dataset.ts'
import { sourceIdOf } from '../dataset/graph-ids.ts'
import { mergeSources } from '../db/generated/statements.ts'
import { curate, type Curator } from './change.ts'
import type { Input } from './inputs.ts'
import { lookUp } from './look-up.ts'
import { refused } from './refused.ts'

/** Adds a source; its id. Throws Refused with ID_TAKEN. */
export function addSource(curator: Curator, input: Input<'addSource'>): Promise<string> {
  const { id: given, title, reason, ...facts } = input
  const id = given ?? sourceIdOf(Object.values(title).join(' '))
  return curate(curator, async (run) => {
    const { sources } = await lookUp(run, { sources: [id] })
    if (sources.length > 0) throw refused('ID_TAKEN', 'id', { value: id })
    const [titleLangs, titles] = parallel(title)
    await run(mergeSources, { sources: [{ id, titleLangs, titles, ...facts }] })
    return { step: { kind: 'SOURCE_ADDED', aboutId: id, reason }, result: id }
  })
}
