import type { Money, Status, TimeSpan } from './generated/resolvers.ts'

// A relation's record has only what is known: Neo4j stores no nulls.
interface AmountRecord {
  readonly amount?: string | null
  readonly amountMin?: string | null
  readonly amountMax?: string | null
  readonly currency?: string | null
  readonly amountApproximate?: boolean | null
}

interface PeriodRecord {
  readonly startDate?: string | null
  readonly endDate?: string | null
  readonly status?: string | null
}

/** The money of a relation or claim; null where no amount is known. */
export function moneyOf(record: AmountRecord): Money | null {
  const { currency = null, amountMin: min = null, amountMax: max = null } = record
  // A claim may give a range alone.
  const amount = record.amount ?? min ?? max
  if (amount === null || currency === null) return null
  return { amount, currency, min, max, approximate: record.amountApproximate ?? false }
}

/** The time of a relation or claim; null where nothing is known of it. */
export function periodOf({
  startDate: start = null,
  endDate: end = null,
  status,
}: PeriodRecord): TimeSpan | null {
  if (start === null && end === null) return null
  return { start, end, ongoing: end === null && status !== 'ENDED' }
}

/** A status as the API names it. Statuses are checked when they are written. */
export function statusOf(status: string): Status {
  return status as Status
}
