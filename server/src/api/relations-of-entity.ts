import {
  relationsOfEntities,
  relationsOfEntitiesByRank,
  relationsOfEntitiesByRankUnderLens,
  relationsOfEntitiesUnderLens,
} from '../db/generated/statements.ts'
import type { LensParam, RelationOfEntityRecord } from '../db/records.ts'
import { relationFilter } from './filter.ts'
import type { EntityResolvers } from './generated/resolvers.ts'
import { byLens, seenByLens } from './lens.ts'
import { pageByFarEnd, pageOf, pageOfFarEnds, pageRequest } from './page.ts'
import type { EntityRow, RelationEdgeRow } from './rows.ts'
import { askedFields, selects } from './selection.ts'

type Resolver = Extract<EntityResolvers['relations'], (...args: never[]) => unknown>

/** A page of the relations of one entity; those of all entities of a level come by one statement. */
export const relationsOfEntity: Resolver = async (row, args, context, info) => {
  const field = `Entity.relations ${row.id}`
  const filter = await relationFilter(args.filter, context)
  const lens = filter?.lens ?? null
  const asked = {
    ...askedFields(info),
    direction: args.direction,
    filter,
    withTotal: selects(info, 'total'),
  }
  if (args.orderBy == null) {
    const page = pageByFarEnd(field, args)
    const params = { ...asked, ...page.params }
    const statement = byLens(filter, relationsOfEntities, relationsOfEntitiesUnderLens)
    const found = await context.batches.load('relationsOfEntity', params, row.id, async (ids) =>
      byId(await context.run(statement, { ids, ...params })),
    )
    return pageOfFarEnds(
      page,
      found?.relations ?? [],
      found?.total ?? null,
      ({ relation, other }) => [other.id, relation.id],
      (each, cursor) => edgeOf(row, each, lens, cursor),
    )
  }
  const page = pageRequest(field, args)
  const params = { ...asked, ...page.params, orderBy: args.orderBy }
  const statement = byLens(filter, relationsOfEntitiesByRank, relationsOfEntitiesByRankUnderLens)
  const found = await context.batches.load('relationsOfEntityByRank', params, row.id, async (ids) =>
    byId(await context.run(statement, { ids, ...params })),
  )
  return pageOf(
    page,
    found?.relations ?? [],
    found?.total ?? null,
    ({ relation }) => relation.id,
    (each, cursor) => edgeOf(row, each, lens, cursor),
  )
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((each) => [each.id, each]))
}

function edgeOf(
  entity: EntityRow,
  { relation, other, direction }: RelationOfEntityRecord,
  lens: LensParam | null,
  cursor: string,
): RelationEdgeRow {
  const [source, target] = direction === 'OUT' ? [entity, other] : [other, entity]
  return { cursor, direction, other, node: { ...seenByLens(relation, lens), source, target } }
}
