import {
  compareDecimals,
  decimalToNumber,
  type Decimal,
  normaliseDecimal,
  shiftByPercent,
} from './decimal.ts'
import { checkSpan, earliestDay, latestDay, type PartialDate } from './partial-date.ts'
import type { Status } from './sentence-words.ts'

/** What a claim does to its relation: it says that it is so, contradicts it, or only names it. */
export type Stance = 'SUPPORTS' | 'DISPUTES' | 'MENTIONS'

/** What a relation is folded from: one source's word on it. Instants are UTC with Z, confidence is 0 to 100. */
export interface FoldableClaim {
  readonly id: string
  readonly stance: Stance
  readonly status: Status | null
  readonly startDate: PartialDate | null
  readonly endDate: PartialDate | null
  readonly amount: Decimal | null
  readonly amountMin: Decimal | null
  readonly amountMax: Decimal | null
  readonly currency: string | null
  readonly amountApproximate: boolean | null
  readonly confidence: number | null
  readonly recordedAt: string
  readonly retractedAt: string | null
  readonly sourceId: string
  /** Sources of one group copy from each other and count as one; null for a source on its own. */
  readonly independenceGroup: string | null
}

/** The summary of a relation that pictures and traversals use. `validFrom` and `validTo` are ISO days, null is open. */
export interface RelationSummary {
  readonly status: Status
  readonly startDate: PartialDate | null
  readonly endDate: PartialDate | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly amount: Decimal | null
  readonly amountMin: Decimal | null
  readonly amountMax: Decimal | null
  /** The amount as a float, for ranks only. */
  readonly amountValue: number | null
  readonly currency: string | null
  readonly amountApproximate: boolean
  readonly confidence: number | null
  readonly claimCount: number
  readonly sourceCount: number
  readonly independentSourceCount: number
  readonly contested: boolean
}

/** How far apart amounts may be where one of them is approximate, in percent of each such amount. */
const approximation = 10

/** Confidence grows by further sources up to here and no further; only a claim of its own can be surer. */
const mostByAgreement = 99

/** How much of its confidence a further source, for or against, takes from the doubt or from the trust that is left. */
const weightOfFurther = 0.5

/**
 * The summary of a relation's claims, whatever their order; null where none of them is live. It can be asked again for
 * any subset of them: other claims known at an instant (by `isLive`), or without some sources.
 *
 * | what | rule |
 * |---|---|
 * | live | not retracted, unless `isLive` says otherwise; the others count for nothing |
 * | stronger | of two claims: the more confident, then the later recorded, then the smaller id; no confidence is 0 |
 * | status | of the strongest SUPPORTS claim that gives one; ACTIVE where none gives one; DENIED where claims only dispute it; ALLEGED where they only mention it |
 * | camps | for it: SUPPORTS that do not deny it. Against it: DISPUTES, and SUPPORTS with DENIED. MENTIONS are in neither |
 * | startDate, endDate | each of the strongest SUPPORTS claim that has it; an end that would come before the start is left out |
 * | amount … approximate | all of the one strongest SUPPORTS claim that has an amount or a bound; never mixed from two. Without an amount, `amount` is the lower bound, else the upper one |
 * | contested | both camps have a claim; or two SUPPORTS claims differ in the amount of one currency (10 % either way are forgiven an approximate one, and ranges that meet agree), or hold in times that cannot meet |
 * | claimCount, sourceCount | all live claims, and their different sources |
 * | independentSourceCount | these sources, one for each independence group |
 * | confidence | c: the highest in the camp of the status. Each further independent source of that camp takes half its confidence from the doubt that is left (noisy or): doubt · (1 − c/2), up to 99 in all. Then each independent source of the other camp takes half its confidence from the trust: trust · (1 − c/2). Rounded once, at the end; null where no claim of the camp has one |
 *
 * So 80 and an independent 60 make 86; 80 against a dispute of 60 makes 56; ten copies of one agency's text stay at 80.
 */
export function foldClaims(
  claims: readonly FoldableClaim[],
  isLive: (claim: FoldableClaim) => boolean = (claim) => claim.retractedAt === null,
): RelationSummary | null {
  const live = claims.filter(isLive).toSorted(strongestFirst)
  if (live.length === 0) return null
  const supports = live.filter((claim) => claim.stance === 'SUPPORTS')
  const against = live.filter(isAgainst)
  const inFavour = supports.filter((claim) => !isAgainst(claim))
  const status = statusOf(supports, against)
  const [own, other] = status === 'DENIED' ? [against, inFavour] : [inFavour, against]
  return {
    status,
    ...datesOf(supports),
    ...amountOf(supports),
    confidence: confidenceOf(own, other),
    claimCount: live.length,
    sourceCount: new Set(live.map((claim) => claim.sourceId)).size,
    independentSourceCount: new Set(live.map(voiceOf)).size,
    contested:
      (inFavour.length > 0 && against.length > 0) || amountsDiffer(supports) || timesDiffer(supports),
  }
}

/** On which side a claim is: for the relation, supporting that it is denied, disputing it, or only naming it. */
export function campOf(claim: FoldableClaim): 'FOR' | 'DENIES' | 'DISPUTES' | 'MENTIONS' {
  if (claim.stance !== 'SUPPORTS') return claim.stance
  return claim.status === 'DENIED' ? 'DENIES' : 'FOR'
}

/** Orders claims by how much they count, the strongest first; total, so that the order of input never shows. */
export function strongestFirst(a: FoldableClaim, b: FoldableClaim): number {
  return (
    (b.confidence ?? 0) - (a.confidence ?? 0) ||
    compareText(comparableInstant(b.recordedAt), comparableInstant(a.recordedAt)) ||
    compareText(a.id, b.id)
  )
}

function isAgainst(claim: FoldableClaim): boolean {
  return claim.stance === 'DISPUTES' || (claim.stance === 'SUPPORTS' && claim.status === 'DENIED')
}

function statusOf(supports: readonly FoldableClaim[], against: readonly FoldableClaim[]): Status {
  if (supports.length === 0) return against.length > 0 ? 'DENIED' : 'ALLEGED'
  return supports.find((claim) => claim.status !== null)?.status ?? 'ACTIVE'
}

function datesOf(supports: readonly FoldableClaim[]) {
  const from = supports.find((claim) => claim.startDate !== null)?.startDate ?? null
  const ends = supports.flatMap((claim) => claim.endDate ?? [])
  const to = ends.find((end) => checkSpan({ from, to: end }) === null) ?? null
  return {
    startDate: from,
    endDate: to,
    validFrom: from === null ? null : earliestDay(from),
    validTo: to === null ? null : latestDay(to),
  }
}

function amountOf(supports: readonly FoldableClaim[]) {
  const claim = supports.find(hasAmount)
  const amount = claim?.amount ?? claim?.amountMin ?? claim?.amountMax ?? null
  return {
    amount: normalised(amount),
    amountMin: normalised(claim?.amountMin),
    amountMax: normalised(claim?.amountMax),
    amountValue: amount === null ? null : decimalToNumber(amount),
    currency: claim?.currency ?? null,
    amountApproximate: claim?.amountApproximate ?? false,
  }
}

function confidenceOf(own: readonly FoldableClaim[], other: readonly FoldableClaim[]): number | null {
  const [highest, ...further] = highestByVoice(own)
  if (highest === undefined) return null
  const doubt = further.reduce((left, next) => left * (1 - next * weightOfFurther), 1 - highest)
  const agreed = Math.max(highest, Math.min(1 - doubt, mostByAgreement / 100))
  const trust = highestByVoice(other).reduce((left, next) => left * (1 - next * weightOfFurther), agreed)
  return Math.round(trust * 100)
}

/** The highest confidence, 0 to 1, of each independent source, the highest first. */
function highestByVoice(claims: readonly FoldableClaim[]): number[] {
  const highest = new Map<string, number>()
  for (const claim of claims) {
    if (claim.confidence === null) continue
    const voice = voiceOf(claim)
    highest.set(voice, Math.max(highest.get(voice) ?? 0, claim.confidence / 100))
  }
  return [...highest.values()].toSorted((a, b) => b - a)
}

/** Who speaks: the group that copies from each other, else the source itself. A group never equals a source's id. */
export function voiceOf(claim: FoldableClaim): string {
  return claim.independenceGroup === null ? `source ${claim.sourceId}` : `group ${claim.independenceGroup}`
}

function hasAmount(claim: FoldableClaim): boolean {
  return (claim.amount ?? claim.amountMin ?? claim.amountMax) !== null
}

/** Whether two claims give amounts of one currency that cannot both be right: the highest lower bound is above the lowest upper one. */
function amountsDiffer(claims: readonly FoldableClaim[]): boolean {
  const withAmount = claims.filter(hasAmount)
  const currencies = new Set(withAmount.map((claim) => claim.currency))
  return [...currencies].some((currency) => {
    const bounds = withAmount.filter((claim) => claim.currency === currency).map(boundsOf)
    const least = bounds.flatMap((bound) => bound.least ?? []).toSorted(compareDecimals)
    const most = bounds.flatMap((bound) => bound.most ?? []).toSorted(compareDecimals)
    const [highest, lowest] = [least.at(-1), most[0]]
    return highest !== undefined && lowest !== undefined && compareDecimals(highest, lowest) > 0
  })
}

/** The least and the most that a claim's amount may mean; null where it sets no such bound. */
export function boundsOf(claim: FoldableClaim): { least: Decimal | null; most: Decimal | null } {
  const [least, most] = [claim.amountMin ?? claim.amount, claim.amountMax ?? claim.amount]
  if (!claim.amountApproximate) return { least, most }
  return {
    least: least === null ? null : shiftByPercent(least, -approximation),
    most: most === null ? null : shiftByPercent(most, approximation),
  }
}

/** Whether two claims hold in times that cannot meet: the latest start is after the earliest end. */
function timesDiffer(claims: readonly FoldableClaim[]): boolean {
  const starts = claims.flatMap((claim) => (claim.startDate === null ? [] : earliestDay(claim.startDate)))
  const ends = claims.flatMap((claim) => (claim.endDate === null ? [] : latestDay(claim.endDate)))
  const [latestStart, earliestEnd] = [starts.toSorted().at(-1), ends.toSorted()[0]]
  return latestStart !== undefined && earliestEnd !== undefined && latestStart > earliestEnd
}

function normalised(amount: Decimal | null | undefined): Decimal | null {
  return amount == null ? null : normaliseDecimal(amount)
}

/** An instant whose text orders as its time does: `…:00Z` and `…:00.500Z` do not, by themselves. */
export function comparableInstant(instant: string): string {
  const text = instant.replace(/Z$/, '')
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
