import type { RunInTransaction } from '../../db/database.ts'
import * as statements from '../../db/generated/statements.ts'
import type { Held, idsOf } from './merge-batch.ts'

/** What the graph holds of these ids. */
export async function readHeld(run: RunInTransaction, ids: ReturnType<typeof idsOf>): Promise<Held> {
  const entities = await run(statements.storedEntities, { ids: ids.entities })
  const sources = ids.sources.length > 0 ? await run(statements.sourcesById, { ids: ids.sources }) : []
  const relations =
    ids.relations.length > 0 ? await run(statements.storedRelations, { ids: ids.relations }) : []
  const changes = ids.changes.length > 0 ? await run(statements.changesById, { ids: ids.changes }) : []
  return {
    entities: new Map(entities.map(({ entity }) => [entity.id, entity])),
    sources: new Map(sources.map(({ source }) => [source.id, source])),
    relations: new Map(relations.map((each) => [each.identity.id, each])),
    changes: new Map(changes.map(({ change }) => [change.id, change])),
  }
}
