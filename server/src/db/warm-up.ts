import type { Database } from './database.ts'
import * as statements from './generated/statements.ts'

/**
 * Runs every statement that a visitor waits for once, on next to nothing. Planning one for the first time takes 0.1 to
 * 1.7 s (the surroundings of an entity), and a plan that is made is kept.
 */
export async function warmUp(database: Database): Promise<void> {
  const fields = { withSummary: true, withDegree: true }
  const filter = {
    types: null,
    statuses: null,
    otherTypes: null,
    minConfidence: null,
    validFrom: null,
    validTo: null,
  }
  const page = { limit: 1, afterRank: null, afterId: null, withTotal: true }
  const { dataset, connected } = await database.run(statements.graphInfo, {})
  const ids = [...(dataset?.start ?? []), ...connected, 'nobody'].slice(0, 2)
  const [from = '', to = ''] = ids
  const way = { from, to, direction: 'BOTH', filter, maxLength: 2, limit: 1, ...fields } as const
  const steps = {
    depth: 1,
    direction: 'BOTH',
    orderBy: 'CONFIDENCE',
    perNode: 1,
    limit: 2,
    exclude: [],
  } as const
  await database.run(statements.vocabulary, {})
  await database.run(statements.subgraph, { ids, filter, ...fields })
  await database.run(statements.search, {
    text: 'searchKeys:a*',
    types: null,
    pairs: ['aa'],
    offset: 0,
    limit: 1,
    ...fields,
  })
  await database.run(statements.neighborhood, { ids, filter, ...steps, ...fields })
  await database.run(statements.entitiesById, { ids, ...fields })
  await database.run(statements.neighborCounts, { ids, filter })
  await database.run(statements.relationsOfEntities, {
    ids,
    direction: 'BOTH',
    filter,
    orderBy: null,
    ...page,
    ...fields,
  })
  await database.run(statements.relationsById, { ids, ...fields })
  await database.run(statements.claimsOfRelations, { ids, ...page })
  await database.run(statements.nodesById, { ids, ...fields })
  await database.run(statements.shortestPaths, way)
  await database.run(statements.allShortestPaths, way)
}
