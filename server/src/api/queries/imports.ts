import * as statements from '../../db/generated/statements.ts'
import type { QueryResolvers, SubscriptionResolvers } from '../generated/resolvers.ts'
import type { ImportJobRow } from '../rows.ts'

export const importQueries: Pick<QueryResolvers, 'importJob' | 'imports'> = {
  importJob: (_, { id }, { imports }) => imports.jobs.get(id),
  imports: async (_, __, { run }) => (await run(statements.imports, {})).map((row) => row.import),
}

export const importSubscription: SubscriptionResolvers = {
  importJob: {
    subscribe: (_, { id }, { imports, signal }) => imports.jobs.watch(id, signal),
    resolve: (job: ImportJobRow) => job,
  },
}
