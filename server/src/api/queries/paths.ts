import { allShortestPaths, shortestPaths } from '../../db/generated/statements.ts'
import { KesherError } from '../../errors.ts'
import { relationFilter } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { limits, shown, within } from '../limits.ts'
import { withEnds } from '../picture.ts'
import { entityFields } from '../selection.ts'

export const pathQueries: Pick<QueryResolvers, 'paths'> = {
  paths: async (_, args, context, info) => {
    const { from, to, direction } = args
    if (from === to) throw new KesherError('SAME_ENTITY', { value: shown(from) })
    const first = within('first', args.first, 1, limits.paths)
    const maxLength = within('maxLength', args.maxLength, 1, limits.pathLength)
    const filter = await relationFilter(args.filter, context)
    const statement = args.mode === 'ALL_SHORTEST' ? allShortestPaths : shortestPaths
    // One more than asked for tells whether there are more.
    const params = { from, to, direction, filter, maxLength, limit: first + 1, ...entityFields(info) }
    const found = await context.run(statement, params)
    if (!found.fromKnown) throw new KesherError('UNKNOWN_ENTITY', { argument: 'from', value: shown(from) })
    if (!found.toKnown) throw new KesherError('UNKNOWN_ENTITY', { argument: 'to', value: shown(to) })
    return {
      paths: found.paths.slice(0, first).map(({ entities, relations, confidence }) => ({
        nodes: entities,
        edges: withEnds(relations, entities),
        confidence,
      })),
      truncated: found.paths.length > first,
      searchedLength: maxLength,
    }
  },
}
