import { judgements } from '../../db/generated/statements.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { pageOf, pageRequest } from '../page.ts'
import { askedFields } from '../selection.ts'

export const judgementQueries: Pick<QueryResolvers, 'judgements'> = {
  judgements: async (_, args, { run }, info) => {
    const page = pageRequest('Query.judgements', args)
    const { entity = null, judgement = null } = args
    const { pairs } = await run(judgements, { ...page.params, entity, judgement, ...askedFields(info) })
    return pageOf(
      page,
      pairs,
      null,
      ({ pair }) => pair.judgement?.id ?? '',
      ({ pair: node }, cursor) => ({ cursor, node }),
    )
  },
}
