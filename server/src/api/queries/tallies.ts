import { facets, facetsUnderLens, timeline, timelineUnderLens } from '../../db/generated/statements.ts'
import { relationFilter } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { byLens } from '../lens.ts'
import { fewIds, limits } from '../limits.ts'
import type { FacetRow } from '../rows.ts'

type Count = { readonly id: string; readonly count: number }

export const tallyQueries: Pick<QueryResolvers, 'facets' | 'timeline'> = {
  facets: async (_, args, context) => {
    const filter = await relationFilter(args.filter, context)
    const ids = args.ids ? fewIds('ids', args.ids, limits.manyIds) : null
    const found = await context.run(byLens(filter, facets, facetsUnderLens), { ids, filter })
    const { entities, relations } = found
    return {
      entityTypes: facetRows('entityType', entities),
      relationTypes: facetRows(
        'relationType',
        relations.map(({ type, count }) => ({ id: type, count })),
      ),
      statuses: facetRows(
        'status',
        relations.map(({ status, count }) => ({ id: status, count })),
      ),
    }
  },
  timeline: async (_, args, context) => {
    const filter = await relationFilter(args.filter, context)
    const ids = args.ids ? fewIds('ids', args.ids, limits.manyIds) : null
    const months = await context.run(byLens(filter, timeline, timelineUnderLens), { ids, filter })
    if (months.length <= limits.months) return months
    return inOrder(sumUp(months.map(({ start, count }) => ({ id: start.slice(0, 4), count }))))
  },
}

/** The kinds with their counts summed up, the most frequent first. */
function facetRows(kind: FacetRow['kind'], counts: readonly Count[]): FacetRow[] {
  return [...sumUp(counts)]
    .map(([id, count]) => ({ kind, id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

function inOrder(years: ReadonlyMap<string, number>) {
  return [...years].map(([start, count]) => ({ start, count })).sort((a, b) => (a.start < b.start ? -1 : 1))
}

function sumUp(counts: readonly Count[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { id, count } of counts) sums.set(id, (sums.get(id) ?? 0) + count)
  return sums
}
