import { judgeSame } from '../../curation/judgements.ts'
import { readInput } from '../../curation/inputs.ts'
import { mergeEntities, splitEntity } from '../../curation/merge.ts'
import { pairId } from '../../model/ids.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'
import { loadEntity, loadPair } from '../load.ts'
import { written } from './payload.ts'

/** What says that two entities are one, or two. */
export const identityMutations: Required<
  Pick<MutationResolvers, 'judgeSame' | 'mergeEntities' | 'splitEntity'>
> = {
  judgeSame: async (_, { input }, context, info) => {
    const { result, changeId, userErrors } = await written(
      async () => judgeSame(context.curator, readInput('judgeSame', input)),
      context,
    )
    const pair = result && (await loadPair(pairId(result.a, result.b), context, info))
    return { pair, changeId, userErrors }
  },
  mergeEntities: async (_, { input }, context, info) => {
    const { result, changeId, userErrors } = await written(
      async () => mergeEntities(context.curator, readInput('mergeEntities', input)),
      context,
    )
    return {
      entity: result && (await loadEntity(result.kept, context, info)),
      movedRelations: result?.moved ?? 0,
      foldedRelations: result?.folded ?? 0,
      relationsToItself: result?.toItself ?? 0,
      changeId,
      userErrors,
    }
  },
  splitEntity: async (_, { input }, context, info) => {
    const { result, changeId, userErrors } = await written(
      async () => splitEntity(context.curator, readInput('splitEntity', input)),
      context,
    )
    if (result === null) return { entity: null, kept: null, movedRelations: 0, changeId, userErrors }
    const [entity, kept] = await Promise.all([
      loadEntity(result.id, context, info),
      loadEntity(result.kept, context, info),
    ])
    return { entity, kept, movedRelations: result.moved + result.unfolded, changeId, userErrors }
  },
}
