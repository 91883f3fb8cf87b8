import type { LensParam, RelationFilterParam, RelationRecord } from '../db/records.ts'
import { comparableInstant, foldClaims, type FoldableClaim } from '../model/fold.ts'

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
  const summary = foldClaims(claims, (claim) => counts(claim, lens))
  return summary ? { ...relation, ...summary, lens } : { ...relation, lens }
}

function counts(claim: FoldableClaim, { knownAt, sources, excludeSources }: LensParam): boolean {
  const retractedAt = claim.retractedAt === null ? null : comparableInstant(claim.retractedAt)
  const isKnown =
    knownAt === null
      ? retractedAt === null
      : comparableInstant(claim.recordedAt) <= knownAt && (retractedAt === null || retractedAt > knownAt)
  return isKnown && sources?.includes(claim.sourceId) !== false && !excludeSources?.includes(claim.sourceId)
}
