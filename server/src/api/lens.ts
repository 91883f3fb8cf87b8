import type { LensParam, RelationFilterParam, RelationRecord } from '../db/records.ts'
import { foldClaims, type FoldableClaim } from '../model/fold.ts'
import { countsUnder } from '../model/lens.ts'

/** A relation as a lens shows it, and the lens, which also chooses its claims. */
export type Seen<Row extends RelationRecord> = Row & { readonly lens: LensParam | null }

/** The statement to run for a filter: under a lens its twin, which folds every relation anew. */
export function byLens<Plain, Twin extends Plain>(
  filter: RelationFilterParam | null,
  plain: Plain,
  underLens: Twin,
): Plain {
  return filter?.lens ? underLens : plain
}

/** The relation folded from the claims that count under the lens; as it is stored where it has only one. */
export function seenByLens<Row extends RelationRecord>(relation: Row, lens: LensParam | null): Seen<Row> {
  const facts = lens && relation.claimFacts
  if (!facts) return { ...relation, lens }
  const claims = facts.map((fact) => JSON.parse(fact) as FoldableClaim)
  const summary = foldClaims(claims, (claim) => countsUnder(claim, lens))
  return summary ? { ...relation, ...summary, lens } : { ...relation, lens }
}
