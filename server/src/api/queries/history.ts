import { history } from '../../db/generated/statements.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { searchText } from '../limits.ts'
import { pageOf, pageRequest } from '../page.ts'

export const historyQueries: Pick<QueryResolvers, 'history'> = {
  history: async (_, args, { run }) => {
    const page = pageRequest('Query.history', args)
    const by = args.by == null ? null : searchText('by', args.by)
    const { changes } = await run(history, { ...page.params, id: args.id ?? null, by })
    return pageOf(
      page,
      changes,
      null,
      ({ change }) => change.id,
      ({ change }, cursor) => ({ cursor, node: change }),
    )
  },
}
