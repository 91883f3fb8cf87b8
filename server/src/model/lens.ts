import { comparableInstant, type FoldableClaim } from './fold.ts'

/** Which claims count; null in a field lets all. The instant is text as `comparableInstant` writes it. */
export interface Lens {
  readonly knownAt: string | null
  readonly sources: readonly string[] | null
  readonly excludeSources: readonly string[] | null
}

/** Whether a claim counts under a lens: known at its instant, of its sources. */
export function countsUnder(claim: FoldableClaim, { knownAt, sources, excludeSources }: Lens): boolean {
  const retractedAt = claim.retractedAt === null ? null : comparableInstant(claim.retractedAt)
  const isKnown =
    knownAt === null
      ? retractedAt === null
      : comparableInstant(claim.recordedAt) <= knownAt && (retractedAt === null || retractedAt > knownAt)
  return isKnown && sources?.includes(claim.sourceId) !== false && !excludeSources?.includes(claim.sourceId)
}
