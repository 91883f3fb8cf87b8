import { entities, entitiesMatching, relations } from '../../db/generated/statements.ts'
import { luceneQuery } from '../../model/lucene-query.ts'
import { entityTypes, relationFilter } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { searchText, within } from '../limits.ts'
import { pageOf, pageRequest } from '../page.ts'
import { entityFields, selects } from '../selection.ts'

const mostDegree = 2 ** 31 - 1

export const listQueries: Pick<QueryResolvers, 'entities' | 'relations'> = {
  entities: async (_, args, context, info) => {
    const page = pageRequest('Query.entities', args)
    const withTotal = selects(info, 'total')
    const params = {
      ...page.params,
      ...entityFields(info),
      types: await entityTypes('filter.types', args.filter?.types, context),
      minDegree: within('filter.minDegree', args.filter?.minDegree ?? 0, 0, mostDegree),
    }
    const text = args.filter?.text
    const query = text == null ? null : luceneQuery(searchText('filter.text', text))
    const nothing = { entities: [], total: 0 }
    const found =
      text == null
        ? await context.run(entities, { ...params, withTotal })
        : query === null
          ? nothing
          : await context.run(entitiesMatching, { ...params, text: query })
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
    const found = await context.run(relations, {
      ...page.params,
      ...entityFields(info),
      orderBy: args.orderBy ?? null,
      filter: await relationFilter(args.filter, context),
      withTotal: selects(info, 'total'),
    })
    return pageOf(
      page,
      found.relations,
      found.total,
      ({ relation }) => relation.id,
      (row, cursor) => ({
        cursor,
        node: { ...row.relation, source: row.source, target: row.target },
        other: row.target,
        direction: 'OUT' as const,
      }),
    )
  },
}
