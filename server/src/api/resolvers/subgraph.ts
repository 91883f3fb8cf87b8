import { earliestDay, latestDay } from '../../model/partial-date.ts'
import type { PathResolvers } from '../generated/resolvers.ts'
import { sentenceOf } from '../sentence-of.ts'

export const path: PathResolvers = {
  length: ({ edges }) => edges.length,
  sentences: ({ nodes, edges }, { langs }, { vocabulary }) =>
    Promise.all(
      edges.map((edge, index) =>
        sentenceOf(edge, edge.sourceId === nodes[index]?.id ? 'OUT' : 'IN', langs, vocabulary),
      ),
    ),
  simultaneous: ({ edges }) => {
    const starts = edges.flatMap(({ startDate }) => (startDate ? earliestDay(startDate) : []))
    const ends = edges.flatMap(({ endDate }) => (endDate ? latestDay(endDate) : []))
    return starts.every((start) => ends.every((end) => start <= end))
  },
  weakest: ({ edges }) =>
    edges
      .filter(({ confidence }) => confidence != null)
      .reduce<(typeof edges)[number] | null>(
        (weakest, edge) => (Number(edge.confidence) < Number(weakest?.confidence ?? 101) ? edge : weakest),
        null,
      ),
}
