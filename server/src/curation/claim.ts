import { claimIdOf } from '../dataset/graph-ids.ts'
import { parallel, storedParallel } from '../dataset/stored-dataset.ts'
import type { ImportedClaim } from '../db/records.ts'
import type { Hand } from './change.ts'
import type { ClaimInput } from './inputs.ts'
import { refused } from './refused.ts'

/** What the graph holds of a source beside its words: the group that it counts with. */
export type Groups = ReadonlyMap<string, string | null>

/**
 * A claim to be written about a relation that has some already. What it says makes its id, so that the same words of the
 * same source are refused (CLAIM_THERE), unless they were retracted before.
 */
export function claimToWrite(
  input: ClaimInput,
  about: { readonly id: string; readonly claims: readonly ImportedClaim[] },
  groups: Groups,
  hand: Hand,
  { path, supersedes = null }: { readonly path: string; readonly supersedes?: string | null },
): ImportedClaim {
  const { source, via, stance, status, start, end, amount, confidence } = input
  const said = [source, stance, status, start, end, amount, confidence, input.statement, input.locator]
  const plain = claimIdOf(about.id, said)
  const same = about.claims.find(({ claim }) => claim.id === plain)
  if (same && same.claim.retractedAt == null) throw refused('CLAIM_THERE', path, { value: plain })
  const [reasonLangs, reasons] = storedParallel(input.reason)
  const [statementLangs, statements] = parallel(input.statement)
  const [locatorLangs, locators] = storedParallel(input.locator)
  return {
    sourceId: source,
    viaId: via,
    independenceGroup: groups.get(source) ?? null,
    claim: {
      id: same ? claimIdOf(about.id, [...said, hand.recordedAt]) : plain,
      relationId: about.id,
      stance,
      status,
      startDate: start,
      endDate: end,
      amount: amount?.amount ?? null,
      amountMin: amount?.min ?? null,
      amountMax: amount?.max ?? null,
      currency: amount?.currency ?? null,
      amountApproximate: amount?.approximate ?? null,
      confidence,
      reasonLangs,
      reasons,
      statementLangs,
      statements,
      locatorLangs,
      locators,
      retractedAt: null,
      supersedes,
      importId: null,
      ...hand,
    },
  }
}
