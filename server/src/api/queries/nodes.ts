import type { QueryResolvers } from '../generated/resolvers.ts'
import { fewIds } from '../limits.ts'
import { loadEntity, loadRelation, loadSource } from '../load.ts'
import { loadNode } from '../load-node.ts'
import { entityWithRelations } from '../relations-of-entity.ts'

export const nodeQueries: Pick<QueryResolvers, 'node' | 'nodes' | 'entity' | 'relation' | 'source'> = {
  node: async (_, { id }, context, info) => loadNode(id, context, info),
  nodes: async (_, { ids }, context, info) => {
    fewIds('ids', ids)
    return Promise.all(ids.map((id) => loadNode(id, context, info)))
  },
  entity: async (_, { id }, context, info) => {
    // One that was merged has no relations of its own: it is looked for by what stands for it.
    return (await entityWithRelations(id, context, info)) ?? loadEntity(id, context, info)
  },
  relation: (_, { id }, context, info) => loadRelation(id, context, info),
  source: (_, { id }, context) => loadSource(id, context),
}
