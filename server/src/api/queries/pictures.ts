import { neighborhood, subgraph } from '../../db/generated/statements.ts'
import { KesherError } from '../../errors.ts'
import { relationFilter } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { fewIds, limits, shown, within } from '../limits.ts'
import { pictureOf } from '../picture.ts'
import { entityFields } from '../selection.ts'

export const pictureQueries: Pick<QueryResolvers, 'neighborhood' | 'subgraph'> = {
  neighborhood: async (_, args, context, info) => {
    const ids = fewIds('ids', args.ids)
    const found = await context.run(neighborhood, {
      ids,
      depth: within('depth', args.depth, 1, limits.depth),
      direction: args.direction,
      filter: await relationFilter(args.filter, context),
      orderBy: args.orderBy ?? null,
      perNode: within('perNode', args.perNode, 1, limits.first),
      limit: within('limit', args.limit, 1, limits.nodes),
      exclude: fewIds('exclude', args.exclude ?? [], limits.manyIds),
      ...entityFields(info),
    })
    const unknown = ids.find((id) => !found?.known.includes(id))
    if (unknown !== undefined)
      throw new KesherError('UNKNOWN_ENTITY', { argument: 'ids', value: shown(unknown) })
    const nothing = { entities: [], relations: [], hidden: [], truncated: false }
    return pictureOf(found ?? nothing, ids, found?.truncated ?? false)
  },
  subgraph: async (_, args, context, info) => {
    const ids = fewIds('ids', args.ids, limits.manyIds)
    const filter = await relationFilter(args.filter, context)
    const found = await context.run(subgraph, { ids, filter, ...entityFields(info) })
    return pictureOf(found, ids, false)
  },
}
