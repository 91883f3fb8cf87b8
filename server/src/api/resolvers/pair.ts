import { pairId } from '../../model/ids.ts'
import type { PairResolvers } from '../generated/resolvers.ts'

export const pair: PairResolvers = {
  id: ({ aId, bId }) => pairId(aId, bId),
  judgement: ({ judgement }) => judgement?.judgement ?? null,
  at: ({ judgement }) => judgement?.at ?? null,
  by: ({ judgement }) => judgement?.by ?? null,
  reason: ({ judgement }) => judgement?.reason ?? null,
}
