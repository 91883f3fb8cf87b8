import {
  entities,
  entitiesMatching,
  relations,
  relationsByAmount,
  relationsByConfidence,
  relationsByRank,
  relationsByRankUnderLens,
  relationsByRecency,
  relationsUnderLens,
  sources,
} from '../../db/generated/statements.ts'
import { chunksOf } from '../../model/fold-text.ts'
import { nameQuery } from '../../model/name-query.ts'
import { entityTypes, relationFilter } from '../filter.ts'
import type { ApiContext } from '../context.ts'
import type { QueryResolvers, RelationRank } from '../generated/resolvers.ts'
import { byLens, seenByLens } from '../lens.ts'
import { searchText, within } from '../limits.ts'
import { pageById, pageOf, pageOfIds, pageRequest } from '../page.ts'
import { keptOrder } from '../rank.ts'
import { askedFields, selects } from '../selection.ts'

const mostDegree = 2 ** 31 - 1

export const listQueries: Pick<QueryResolvers, 'entities' | 'relations' | 'sources'> = {
  entities: async (_, args, context, info) => {
    const page = pageRequest('Query.entities', args)
    const withTotal = selects(info, 'total')
    const params = {
      ...page.params,
      ...askedFields(info),
      types: await entityTypes('filter.types', args.filter?.types, context),
      minDegree: within('filter.minDegree', args.filter?.minDegree ?? 0, 0, mostDegree),
    }
    const text = args.filter?.text
    const query = text == null ? null : nameQuery(searchText('filter.text', text))
    const nothing = { entities: [], total: 0 }
    const found =
      text == null
        ? await context.run(entities, { ...params, withTotal })
        : query === null
          ? nothing
          : await context.run(entitiesMatching, { ...params, query })
    return pageOf(
      page,
      found.entities,
      found.total,
      ({ entity }) => entity.id,
      ({ entity }, cursor) => ({
        cursor,
        node: entity,
      }),
    )
  },
  relations: async (_, args, context, info) => {
    const page = pageRequest('Query.relations', args)
    const filter = await relationFilter(args.filter, context)
    const params = {
      ...page.params,
      ...askedFields(info),
      filter,
      withTotal: selects(info, 'total'),
    }
    const found = await listRelations(context, args.orderBy ?? null, params)
    return pageOf(
      page,
      found.relations,
      found.total,
      ({ relation }) => relation.id,
      (row, cursor) => ({
        cursor,
        node: { ...seenByLens(row.relation, filter?.lens ?? null), source: row.source, target: row.target },
        other: row.target,
        direction: 'OUT' as const,
      }),
    )
  },
  sources: async (_, args, { run }, info) => {
    const page = pageById('Query.sources', args)
    const found = await run(sources, {
      ...page.params,
      words: chunksOf(searchText('text', args.text ?? '').toLowerCase()),
      withTotal: selects(info, 'total'),
    })
    return pageOfIds(page, found.sources, found.total)
  },
}

/** By an index of the order where there is one. */
function listRelations(
  { run }: ApiContext,
  orderBy: RelationRank | null,
  params: NonNullable<(typeof relationsByAmount)['types']>['params'],
) {
  const { filter } = params
  if (orderBy === null) return run(byLens(filter, relations, relationsUnderLens), params)
  const order = keptOrder(orderBy, filter)
  if (order) return run(inOrder[order], params)
  return run(byLens(filter, relationsByRank, relationsByRankUnderLens), { ...params, orderBy })
}

const inOrder = { AMOUNT: relationsByAmount, RECENCY: relationsByRecency, CONFIDENCE: relationsByConfidence }
