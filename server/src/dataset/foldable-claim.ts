import type { ClaimRecord } from '../db/records.ts'
import type { FoldableClaim } from '../model/fold.ts'

/** A claim as it came from the database, where what is not known is not there. */
export function foldableClaim({
  claim,
  sourceId,
  independenceGroup,
}: {
  readonly claim: ClaimRecord
  readonly sourceId: string
  readonly independenceGroup: string | null
}): FoldableClaim {
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
