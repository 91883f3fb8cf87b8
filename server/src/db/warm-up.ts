import type { Database } from './database.ts'
import * as statements from './generated/statements.ts'

/** Has every question planned that can be asked, those under a lens last: they take the longest, and are the most seldom. */
export async function planAll(database: Database): Promise<void> {
  const inTurn = statements.readStatements.toSorted((a, b) => isUnderLens(a) - isUnderLens(b))
  for (const statement of inTurn) await database.plan(statement)
}

function isUnderLens({ name }: { readonly name: string }): 0 | 1 {
  return name.endsWith('UnderLens') ? 1 : 0
}

/**
 * Runs every statement that a visitor waits for once, on next to nothing. Planning one for the first time takes 0.1 to
 * 1.7 s (the surroundings of an entity), and a plan that is made is kept.
 */
export async function warmUp(database: Database): Promise<void> {
  const fields = {
    fields: { entityDetails: true, summary: true, degree: true, relationDetails: true },
  }
  const filter = null
  const onePage = { limit: 1, afterRank: null, afterId: null }
  const page = { ...onePage, withTotal: true }
  const pageOfEntity = { ...page, withEntity: true }
  const { dataset, connected } = await database.run(statements.graphInfo, {})
  const ids = [...(dataset?.start ?? []), ...connected, 'nobody'].slice(0, 2)
  const [from = '', to = ''] = ids
  const way = {
    from,
    to,
    direction: 'BOTH',
    filter,
    maxLength: 4,
    mode: 'SHORTEST',
    limit: 1,
    ...fields,
  } as const
  const steps = {
    depth: 1,
    direction: 'BOTH',
    orderBy: 'CONFIDENCE',
    perNode: 1,
    limit: 2,
    exclude: [],
  } as const
  await database.run(statements.vocabulary, {})
  await database.run(statements.subgraph, { ids, filter, exclude: [], ...fields })
  await database.run(statements.search, {
    query: { close: 'searchKeys:a*', loose: 'searchKeys:b*', beginnings: [['a']] },
    types: null,
    pairs: ['aa'],
    ...onePage,
    ...fields,
  })
  await database.run(statements.neighborhood, { ids, filter, ...steps, ...fields })
  await database.run(statements.entitiesById, { ids, ...fields })
  await database.run(statements.neighborCounts, { ids, most: 10, filter })
  await database.run(statements.relationsOfEntities, {
    ids,
    direction: 'BOTH',
    filter,
    afterFar: null,
    ...pageOfEntity,
    ...fields,
  })
  await database.run(statements.relationsOfEntitiesByConfidence, {
    ids,
    direction: 'BOTH',
    filter,
    ...pageOfEntity,
    ...fields,
  })
  await database.run(statements.relationsById, { ids, ...fields })
  await database.run(statements.claimsOfRelations, { ids, lens: null, ...page })
  await database.run(statements.nodesById, { ids, ...fields })
  await database.run(statements.paths, way)
}
