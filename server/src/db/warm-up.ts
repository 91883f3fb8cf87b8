import type { Database } from './database.ts'
import * as statements from './generated/statements.ts'

/** Has every question planned that can be asked, those under a lens last: they take the longest, and are the most seldom. */
export async function planAll(database: Database): Promise<void> {
  const inTurn = statements.readStatements.toSorted((a, b) => isUnderLens(a) - isUnderLens(b))
  for (const statement of inTurn) {
    await database.idle()
    await database.plan(statement)
  }
}

function isUnderLens({ name }: { readonly name: string }): 0 | 1 {
  return name.endsWith('UnderLens') ? 1 : 0
}

/**
 * Runs every statement that a visitor waits for once, on next to nothing: a plan that is made is kept. Planning all takes
 * 20 s on two cores that have just started (the surroundings of an entity 3 s, and 8 where they come first). While a
 * visitor's statement runs, the next one waits.
 */
export async function warmUp(database: Database): Promise<void> {
  const run: typeof database.run = async (statement, params) => {
    await database.idle()
    return database.run(statement, params)
  }
  const fields = {
    fields: { entityDetails: true, summary: true, degree: true, relationDetails: true },
  }
  const filter = null
  const onePage = { limit: 1, afterRank: null, afterId: null }
  const page = { ...onePage, withTotal: true }
  const pageOfEntity = { ...page, withEntity: true }
  const { dataset, connected } = await run(statements.graphInfo, {})
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
  await run(statements.vocabulary, {})
  await run(statements.subgraph, { ids, filter, exclude: [], ...fields })
  await run(statements.search, {
    query: { close: 'searchKeys:a*', loose: 'searchKeys:b*', beginnings: [['a']] },
    types: null,
    pairs: ['aa'],
    ...onePage,
    ...fields,
  })
  await run(statements.neighborhood, { ids, filter, ...steps, ...fields })
  await run(statements.entitiesById, { ids, ...fields })
  await run(statements.neighborCounts, { ids, most: 10, filter })
  await run(statements.relationsOfEntities, {
    ids,
    direction: 'BOTH',
    filter,
    afterFar: null,
    ...pageOfEntity,
    ...fields,
  })
  await run(statements.relationsOfEntitiesByConfidence, {
    ids,
    direction: 'BOTH',
    filter,
    ...pageOfEntity,
    ...fields,
  })
  await run(statements.relationsById, { ids, ...fields })
  await run(statements.claimsOfRelations, { ids, lens: null, ...page })
  await run(statements.nodesById, { ids, ...fields })
  await run(statements.paths, way)
}
