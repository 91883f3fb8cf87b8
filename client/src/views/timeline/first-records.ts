import type { EvidenceQuery } from '../../api/generated/operations.ts'

/** The day on which each relation was first recorded here. */
export function firstRecords(evidence: EvidenceQuery['nodes']): string[] {
  return evidence.flatMap((node) => {
    if (!node || !('claims' in node)) return []
    const days = (node.claims?.edges ?? []).map(({ node: { recordedAt } }) => recordedAt.slice(0, 10))
    return days.toSorted().slice(0, 1)
  })
}
