import { farPaths, farPathsUnderLens, paths, pathsUnderLens } from '../../db/generated/statements.ts'
import { KesherError } from '../../errors.ts'
import { relationFilter } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { byLens } from '../lens.ts'
import { shown } from '../../model/shown.ts'
import { limits, within } from '../limits.ts'
import { withEnds } from '../picture.ts'
import { askedFields } from '../selection.ts'
import { askedOfStandIns } from '../stand-ins.ts'

export const pathQueries: Pick<QueryResolvers, 'paths'> = {
  paths: async (_, args, context, info) => {
    const { direction, mode } = args
    checkTwo(args.from, args.to)
    const first = within('first', args.first, 1, limits.paths)
    const maxLength = within('maxLength', args.maxLength, 1, limits.pathLength)
    const filter = await relationFilter(args.filter, context)
    // One more than asked for tells whether there are more.
    const params = { direction, filter, maxLength, mode, limit: first + 1, ...askedFields(info) }
    const { found: near, ids } = await askedOfStandIns([args.from, args.to], {
      ask: ([from = '', to = from]) =>
        context.run(byLens(filter, paths, pathsUnderLens), { ...params, from, to }),
      knownOf: ({ fromKnown, toKnown }) => [...(fromKnown ? [args.from] : []), ...(toKnown ? [args.to] : [])],
      run: context.run,
    })
    const [from = '', to = from] = ids
    checkTwo(from, to)
    if (!near.fromKnown) throw new KesherError('UNKNOWN_ENTITY', { argument: 'from', value: shown(from) })
    if (!near.toKnown) throw new KesherError('UNKNOWN_ENTITY', { argument: 'to', value: shown(to) })
    // Beyond four relations another search goes on, and only for ends that have nothing nearer.
    const isFar = near.paths.length === 0 && maxLength > limits.nearPathLength
    const found = isFar
      ? await context.run(byLens(filter, farPaths, farPathsUnderLens), { ...params, from, to })
      : near
    return {
      paths: found.paths.slice(0, first).map(({ entities, relations, confidence }) => ({
        nodes: entities,
        edges: withEnds(relations, entities, filter?.lens ?? null),
        confidence,
      })),
      truncated: found.paths.length > first,
      searchedLength: maxLength,
      exhaustive: found.complete,
    }
  },
}

function checkTwo(from: string, to: string): void {
  if (from === to) throw new KesherError('SAME_ENTITY', { value: shown(from) })
}
