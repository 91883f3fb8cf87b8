import type { Relation } from '../graph/graph.ts'

/** What a relation of a test has beside its id, type and ends, where the test does not look at it. */
export const plainRelation: Omit<Relation, 'id' | 'type' | 'source' | 'target'> = {
  status: 'ACTIVE',
  period: null,
  amount: null,
  confidence: 80,
  contested: false,
  directed: true,
  claimCount: 1,
  sourceCount: 1,
  independentSourceCount: 1,
}
