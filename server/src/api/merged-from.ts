import { originOfExternalId, originOfName } from '../curation/united.ts'
import { mergedInto, recordedEnds } from '../db/generated/statements.ts'
import type { ResultOf } from '../db/statement.ts'
import type { ApiContext } from './context.ts'
import type { ExternalIdRow, NameRow } from './rows.ts'

type Merged = ResultOf<NonNullable<NonNullable<(typeof mergedInto)['types']>['row']>, 'one'>

/** What was merged into an entity; null where nothing was. One statement for all that a level asks for. */
export function mergedIntoEntity(id: string, { batches, run }: ApiContext): Promise<Merged | null> {
  return batches.load('mergedInto', {}, id, async (ids) => {
    const rows = await run(mergedInto, { ids })
    return new Map(rows.map((row) => [row.id, row]))
  })
}

/** The merged entities that a relation was recorded of. */
export async function recordedOf(id: string, { batches, run }: ApiContext): Promise<string[]> {
  const found = await batches.load('recordedEnds', {}, id, async (ids) => {
    const rows = await run(recordedEnds, { ids })
    return new Map(rows.map((row) => [row.id, row.entities]))
  })
  return found ?? []
}

/** With which merged entity a name came. */
export async function originOfNameRow(name: NameRow, context: ApiContext): Promise<string | null> {
  const found = await mergedIntoEntity(name.entityId, context)
  return found && originOfName(name, found.own, entitiesOf(found))
}

/** With which merged entity an id of a register came. */
export async function originOfExternalIdRow(id: ExternalIdRow, context: ApiContext): Promise<string | null> {
  const found = await mergedIntoEntity(id.entityId, context)
  return found && originOfExternalId(id, found.own, entitiesOf(found))
}

function entitiesOf({ members }: Merged) {
  return members.map(({ entity }) => entity)
}
