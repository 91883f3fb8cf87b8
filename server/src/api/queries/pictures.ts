import {
  connect,
  connectUnderLens,
  deepNeighborhood,
  deepNeighborhoodUnderLens,
  neighborhood,
  neighborhoodUnderLens,
  subgraph,
  subgraphUnderLens,
} from '../../db/generated/statements.ts'
import { KesherError } from '../../errors.ts'
import { relationFilter } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { byLens } from '../lens.ts'
import { shown } from '../../model/shown.ts'
import { fewIds, limits, within } from '../limits.ts'
import { pictureOf } from '../picture.ts'
import { askedFields } from '../selection.ts'

export const pictureQueries: Pick<QueryResolvers, 'neighborhood' | 'subgraph' | 'connect'> = {
  neighborhood: async (_, args, context, info) => {
    const ids = fewIds('ids', args.ids)
    const filter = await relationFilter(args.filter, context)
    const depth = within('depth', args.depth, 1, limits.depth)
    const params = {
      ids,
      direction: args.direction,
      filter,
      orderBy: args.orderBy ?? null,
      perNode: within('perNode', args.perNode, 1, limits.first),
      limit: within('limit', args.limit, 1, limits.nodes),
      exclude: fewIds('exclude', args.exclude ?? [], limits.manyIds),
      ...askedFields(info),
    }
    // Further steps have a statement of their own: its plan is three times as long in the making.
    const found =
      depth === 1
        ? await context.run(byLens(filter, neighborhood, neighborhoodUnderLens), params)
        : await context.run(byLens(filter, deepNeighborhood, deepNeighborhoodUnderLens), { ...params, depth })
    checkKnown(ids, found.known)
    return pictureOf(found, ids, found.truncated, filter?.lens ?? null)
  },
  subgraph: async (_, args, context, info) => {
    const ids = fewIds('ids', args.ids, limits.manyIds)
    const filter = await relationFilter(args.filter, context)
    const statement = byLens(filter, subgraph, subgraphUnderLens)
    const found = await context.run(statement, { ids, filter, exclude: [], ...askedFields(info) })
    return pictureOf(found, ids, false, filter?.lens ?? null)
  },
  connect: async (_, args, context, info) => {
    const ids = fewIds('ids', args.ids, limits.connected)
    if (ids.length < 2) {
      const reason = 'at least two different ids are needed'
      throw new KesherError('BAD_INPUT', { argument: 'ids', value: `${ids.length} ids`, reason })
    }
    const filter = await relationFilter(args.filter, context)
    const found = await context.run(byLens(filter, connect, connectUnderLens), {
      ids,
      filter,
      maxLength: within('maxLength', args.maxLength, 1, limits.connectLength),
      limit: within('limit', args.limit, limits.connected, limits.nodes),
      exclude: [],
      ...askedFields(info),
    })
    checkKnown(ids, found.known)
    return pictureOf(found, ids, found.truncated, filter?.lens ?? null)
  },
}

function checkKnown(ids: readonly string[], known: readonly string[]): void {
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined)
    throw new KesherError('UNKNOWN_ENTITY', { argument: 'ids', value: shown(unknown) })
}
