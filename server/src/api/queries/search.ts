import { search } from '../../db/generated/statements.ts'
import { letterPairs } from '../../model/letter-pairs.ts'
import { nameQuery } from '../../model/name-query.ts'
import { matchedName } from '../../model/matched-name.ts'
import { baseLang } from '../../model/pick-lang.ts'
import { entityTypes } from '../filter.ts'
import type { QueryResolvers, SearchEdgeResolvers } from '../generated/resolvers.ts'
import { searchText } from '../limits.ts'
import { entityNames } from '../names.ts'
import { pageOf, pageRequest } from '../page.ts'
import type { EntityRow } from '../rows.ts'
import { askedFields } from '../selection.ts'

export const searchQueries: Pick<QueryResolvers, 'search'> = {
  search: async (_, args, context, info) => {
    const text = searchText('query', args.query)
    const page = pageRequest('Query.search', args)
    const types = await entityTypes('types', args.types, context)
    const query = nameQuery(text)
    const found =
      query === null
        ? { entities: [], total: 0 }
        : await context.run(search, {
            ...page.params,
            query,
            types,
            pairs: letterPairs(text),
            ...askedFields(info),
          })
    return pageOf(
      page,
      found.entities,
      found.total,
      ({ entity }) => entity.id,
      ({ entity, rank }, cursor) => ({
        cursor,
        node: entity,
        score: rank,
        query: text,
        langs: args.langs ?? [],
      }),
    )
  },
}

export const searchEdge: SearchEdgeResolvers = {
  matched: ({ node, query, langs }) =>
    entityNames(node)[matchedIn(query, node, langs)] ?? {
      value: node.id,
      lang: 'und',
      script: null,
      kind: 'ALIAS',
      entityId: node.id,
    },
}

/** The place of the name that answers the query best; of equal ones, one in a preferred language. */
function matchedIn(query: string, entity: EntityRow, langs: readonly string[]): number {
  const preference = (lang: string | undefined) => {
    const place = langs.findIndex((wanted) => lang !== undefined && baseLang(wanted) === baseLang(lang))
    return place < 0 ? langs.length : place
  }
  const order = entity.names
    .map((_, index) => index)
    .sort((a, b) => preference(entity.nameLangs[a]) - preference(entity.nameLangs[b]) || a - b)
  const best = matchedName(
    query,
    order.map((index) => entity.names[index] ?? ''),
  )
  return order[best] ?? 0
}
