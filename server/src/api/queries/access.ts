import type { QueryResolvers } from '../generated/resolvers.ts'
import { tokens } from '../../db/generated/statements.ts'

export const accessQueries: Pick<QueryResolvers, 'viewer' | 'tokens'> = {
  viewer: (_, __, { viewer }) => viewer,
  tokens: async (_, __, { run, expectRole }) => {
    expectRole('admin')
    return (await run(tokens, {})).map(({ token }) => token)
  },
}
