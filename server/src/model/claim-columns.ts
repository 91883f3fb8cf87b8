import { decimalToNumber } from './decimal.ts'
import { boundsOf, campOf, comparableInstant, strongestFirst, voiceOf, type FoldableClaim } from './fold.ts'
import { earliestDay, latestDay } from './partial-date.ts'

/** Stands where a claim has no such value: a list of the database holds no null. */
export const none = {
  from: '0000-01-01',
  to: '+10000-01-01',
  least: -1e300,
  most: 1e300,
  confidence: -1,
} as const

/** What a relation carries of every claim, retracted ones too: which count under a lens is seen without the claims. */
export interface LensColumns {
  readonly claimSources: readonly string[]
  /** Instants as text that orders as time does, as `comparableInstant` writes them; '' for not retracted. */
  readonly claimsRecorded: readonly string[]
  /** Null where none is retracted, as of nearly all. */
  readonly claimsRetracted: readonly string[] | null
}

/** What a relation with several claims carries besides, to be folded anew inside the database; days are ISO days. */
export interface FoldColumns {
  readonly claimCamps: readonly string[]
  readonly claimStatuses: readonly string[]
  readonly claimStarts: readonly string[]
  readonly claimsFrom: readonly string[]
  readonly claimsTo: readonly string[]
  readonly claimAmounts: readonly number[]
  readonly claimCurrencies: readonly string[]
  readonly claimsLeast: readonly number[]
  readonly claimsMost: readonly number[]
  readonly claimConfidences: readonly number[]
  readonly claimVoices: readonly string[]
  readonly claimWords: readonly string[]
  readonly roleWords: string
  /** The claims themselves as JSON, to be folded anew where the answer is made. */
  readonly claimFacts: readonly string[]
}

/** A claim and the words of its statements, as `relationWords` writes them. */
export interface WordedClaim {
  readonly claim: FoldableClaim
  readonly words: string
}

/** The columns by which a lens sees a relation, all in the order in which claims count: the strongest first. */
export function lensColumns(claims: readonly FoldableClaim[]): LensColumns {
  const ordered = claims.toSorted(strongestFirst)
  return {
    claimSources: ordered.map(({ sourceId }) => sourceId),
    claimsRecorded: ordered.map(({ recordedAt }) => comparableInstant(recordedAt)),
    claimsRetracted: ordered.every(({ retractedAt }) => retractedAt === null)
      ? null
      : ordered.map(({ retractedAt }) => (retractedAt === null ? '' : comparableInstant(retractedAt))),
  }
}

/** The columns for folding anew, in the same order; null for a single claim, of which there is nothing to fold. */
export function foldColumns(worded: readonly WordedClaim[], roleWords: string): FoldColumns | null {
  if (worded.length < 2) return null
  const ordered = worded.toSorted((a, b) => strongestFirst(a.claim, b.claim))
  const claims = ordered.map(({ claim }) => claim)
  const bounds = claims.map(boundsOf)
  return {
    claimCamps: claims.map(campOf),
    claimStatuses: claims.map(({ status }) => status ?? ''),
    claimStarts: claims.map(({ startDate }) => startDate ?? ''),
    claimsFrom: claims.map(({ startDate }) => (startDate === null ? none.from : earliestDay(startDate))),
    claimsTo: claims.map(({ endDate }) => (endDate === null ? none.to : latestDay(endDate))),
    claimAmounts: claims.map((claim) => decimalToNumber(amountOf(claim) ?? '0')),
    claimCurrencies: claims.map((claim) => (amountOf(claim) === null ? '' : (claim.currency ?? 'XXX'))),
    claimsLeast: bounds.map(({ least }) => (least === null ? none.least : decimalToNumber(least))),
    claimsMost: bounds.map(({ most }) => (most === null ? none.most : decimalToNumber(most))),
    claimConfidences: claims.map(({ confidence }) => confidence ?? none.confidence),
    claimVoices: claims.map(voiceOf),
    claimWords: ordered.map(({ words }) => words),
    roleWords,
    claimFacts: claims.map((claim) => JSON.stringify(claim)),
  }
}

function amountOf(claim: FoldableClaim) {
  return claim.amount ?? claim.amountMin ?? claim.amountMax
}
