import type { HiddenCountResolvers, PathResolvers } from '../generated/resolvers.ts'
import { sentenceOf } from '../sentence-of.ts'

export const hiddenCount: HiddenCountResolvers = {
  approximate: () => false,
}

export const path: PathResolvers = {
  length: ({ edges }) => edges.length,
  sentences: ({ nodes, edges }, { langs }, { vocabulary }) =>
    Promise.all(
      edges.map((edge, index) =>
        sentenceOf(edge, edge.sourceId === nodes[index]?.id ? 'OUT' : 'IN', langs, vocabulary),
      ),
    ),
  weakest: ({ edges }) =>
    edges
      .filter(({ confidence }) => confidence != null)
      .reduce<(typeof edges)[number] | null>(
        (weakest, edge) => (Number(edge.confidence) < Number(weakest?.confidence ?? 101) ? edge : weakest),
        null,
      ),
}
