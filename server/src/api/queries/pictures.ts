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
import { askedOfStandIns } from '../stand-ins.ts'

export const pictureQueries: Pick<QueryResolvers, 'neighborhood' | 'subgraph' | 'connect'> = {
  neighborhood: async (_, args, context, info) => {
    const filter = await relationFilter(args.filter, context)
    const depth = within('depth', args.depth, 1, limits.depth)
    const params = {
      direction: args.direction,
      filter,
      orderBy: args.orderBy ?? null,
      perNode: within('perNode', args.perNode, 1, limits.first),
      limit: within('limit', args.limit, 1, limits.nodes),
      exclude: fewIds('exclude', args.exclude ?? [], limits.manyIds),
      ...askedFields(info),
    }
    const lens = filter?.lens ?? null
    const { found, ids } = await askedOfStandIns(fewIds('ids', args.ids), {
      // Further steps have a statement of their own: its plan is three times as long in the making.
      ask: (asked) =>
        depth === 1
          ? context.run(byLens(filter, neighborhood, neighborhoodUnderLens), { ...params, ids: asked })
          : context.run(byLens(filter, deepNeighborhood, deepNeighborhoodUnderLens), {
              ...params,
              ids: asked,
              depth,
            }),
      knownOf: ({ known }) => known,
      run: context.run,
    })
    checkKnown(ids, found.known)
    return pictureOf(found, ids, found.truncated, lens)
  },
  subgraph: async (_, args, context, info) => {
    const filter = await relationFilter(args.filter, context)
    const statement = byLens(filter, subgraph, subgraphUnderLens)
    const params = { filter, exclude: [], ...askedFields(info) }
    const { found, ids } = await askedOfStandIns(fewIds('ids', args.ids, limits.manyIds), {
      ask: (asked) => context.run(statement, { ...params, ids: asked }),
      knownOf: ({ entities }) => entities.map(({ id }) => id),
      run: context.run,
    })
    return pictureOf(found, ids, false, filter?.lens ?? null)
  },
  connect: async (_, args, context, info) => {
    const given = fewIds('ids', args.ids, limits.connected)
    checkSeveral(given)
    const filter = await relationFilter(args.filter, context)
    const params = {
      filter,
      maxLength: within('maxLength', args.maxLength, 1, limits.connectLength),
      limit: within('limit', args.limit, limits.connected, limits.nodes),
      exclude: [],
      ...askedFields(info),
    }
    const { found, ids } = await askedOfStandIns(given, {
      ask: (asked) => context.run(byLens(filter, connect, connectUnderLens), { ...params, ids: asked }),
      knownOf: ({ known }) => known,
      run: context.run,
    })
    checkSeveral(ids)
    checkKnown(ids, found.known)
    return pictureOf(found, ids, found.truncated, filter?.lens ?? null)
  },
}

function checkSeveral(ids: readonly string[]): void {
  if (ids.length >= 2) return
  const reason = 'at least two different ids are needed'
  throw new KesherError('BAD_INPUT', { argument: 'ids', value: `${ids.length} ids`, reason })
}

function checkKnown(ids: readonly string[], known: readonly string[]): void {
  const unknown = ids.find((id) => !known.includes(id))
  if (unknown !== undefined)
    throw new KesherError('UNKNOWN_ENTITY', { argument: 'ids', value: shown(unknown) })
}
