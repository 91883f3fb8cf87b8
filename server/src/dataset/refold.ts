import type { ImportedClaim, ImportedIdentity, ImportedRelation } from '../db/records.ts'
import type { FoldableClaim } from '../model/fold.ts'
import { relationToStore } from './stored-dataset.ts'

/** A relation that the graph holds, with all that is needed to fold it anew. */
export interface HeldRelation {
  readonly identity: ImportedIdentity
  readonly role: { readonly roleLangs: readonly string[]; readonly roles: readonly string[] }
  readonly claims: readonly ImportedClaim[]
}

/**
 * A relation with its summary folded anew from all its claims, and of these the ones that are to be written. `changedBy`: the
 * import that changes it, or what else does.
 */
export function refolded(
  { identity, role, claims }: HeldRelation,
  added: readonly ImportedClaim[],
  changedBy?: string,
): ImportedRelation {
  const relation = relationToStore(identity, role, claims, claims.map(foldable))
  const { importId } = identity
  return {
    ...relation,
    identity: { ...identity, ...relation.identity, ...(changedBy === undefined ? {} : { changedBy }) },
    summary: { ...relation.summary, ...(importId ? { importId } : {}) },
    claims: added,
  }
}

/** A claim as it came from the database, where what is not known is not there. */
function foldable({ claim, sourceId, independenceGroup }: ImportedClaim): FoldableClaim {
  return {
    id: claim.id,
    stance: claim.stance as FoldableClaim['stance'],
    status: (claim.status ?? null) as FoldableClaim['status'],
    startDate: claim.startDate ?? null,
    endDate: claim.endDate ?? null,
    amount: claim.amount ?? null,
    amountMin: claim.amountMin ?? null,
    amountMax: claim.amountMax ?? null,
    currency: claim.currency ?? null,
    amountApproximate: claim.amountApproximate ?? null,
    confidence: claim.confidence ?? null,
    recordedAt: claim.recordedAt,
    retractedAt: claim.retractedAt ?? null,
    sourceId,
    independenceGroup: independenceGroup ?? null,
  }
}
