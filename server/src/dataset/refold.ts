import type { ImportedClaim, ImportedIdentity, ImportedRelation } from '../db/records.ts'
import { foldableClaim } from './foldable-claim.ts'
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
  const relation = relationToStore(identity, role, claims, claims.map(foldableClaim))
  const { importId } = identity
  return {
    ...relation,
    identity: { ...identity, ...relation.identity, ...(changedBy === undefined ? {} : { changedBy }) },
    summary: { ...relation.summary, ...(importId ? { importId } : {}) },
    claims: added,
  }
}
