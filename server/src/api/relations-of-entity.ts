import { relationsOfEntities } from '../db/generated/statements.ts'
import { relationFilter } from './filter.ts'
import type { EntityResolvers } from './generated/resolvers.ts'
import { pageOf, pageRequest } from './page.ts'
import type { EntityRow, RelationEdgeRow } from './rows.ts'
import { entityFields, selects } from './selection.ts'

type Resolver = Extract<EntityResolvers['relations'], (...args: never[]) => unknown>

/** A page of the relations of one entity; those of all entities of a level come by one statement. */
export const relationsOfEntity: Resolver = async (row, args, context, info) => {
  const page = pageRequest(`Entity.relations ${row.id}`, args)
  const params = {
    ...page.params,
    ...entityFields(info),
    direction: args.direction,
    orderBy: args.orderBy ?? null,
    filter: await relationFilter(args.filter, context),
    withTotal: selects(info, 'total'),
  }
  const found = await context.batches.load('relationsOfEntity', params, row.id, async (ids) => {
    const rows = await context.run(relationsOfEntities, { ids, ...params })
    return new Map(rows.map((each) => [each.id, each]))
  })
  return pageOf(
    page,
    found?.relations ?? [],
    found?.total ?? null,
    ({ relation }) => relation.id,
    (each, cursor) => edgeOf(row, each, cursor),
  )
}

function edgeOf(
  entity: EntityRow,
  {
    relation,
    other,
    direction,
  }: Pick<RelationEdgeRow, 'direction' | 'other'> & {
    relation: Omit<RelationEdgeRow['node'], 'source' | 'target'>
  },
  cursor: string,
): RelationEdgeRow {
  const [source, target] = direction === 'OUT' ? [entity, other] : [other, entity]
  return { cursor, direction, other, node: { ...relation, source, target } }
}
