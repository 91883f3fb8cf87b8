import { graphInfo } from '../../db/generated/statements.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import type { QuestionRow } from '../rows.ts'

export const wholeQueries: Pick<QueryResolvers, 'vocabulary' | 'graphInfo'> = {
  vocabulary: (_, __, { vocabulary }) => vocabulary.read(),
  graphInfo: async (_, __, { run }) => {
    const { counts, dataset, connected } = await run(graphInfo, {})
    const count = (label: string) => counts.find((each) => each.label === label)?.count ?? 0
    return {
      entities: count('Entity'),
      relations: count('Relation'),
      claims: count('Claim'),
      sources: count('Source'),
      dataset,
      start: dataset && dataset.start.length > 0 ? dataset.start : connected,
      questions: dataset ? (JSON.parse(dataset.questions) as QuestionRow[]) : [],
    }
  },
}
