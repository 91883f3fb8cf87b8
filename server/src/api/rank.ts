import type { RelationFilterParam } from '../db/records.ts'
import type { RelationRank } from './generated/resolvers.ts'

/** A rank by which relations are kept in order. */
export type KeptOrder = Exclude<RelationRank, 'DEGREE'>

/** The order that an index keeps for a rank; null where none does: for the rank of the far end, and under a lens, which may change any. */
export function keptOrder(orderBy: RelationRank, filter: RelationFilterParam | null): KeptOrder | null {
  return orderBy === 'DEGREE' || filter?.lens ? null : orderBy
}
