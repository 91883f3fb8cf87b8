import type { JudgementRecord } from '../db/records.ts'

/** What was judged of a pair before it was merged, as the text that is kept of it: the same judgement is the same text. */
export function pastJudgement({
  id,
  judgement,
  by,
  at,
  reason = null,
}: Pick<JudgementRecord, 'id' | 'judgement' | 'by' | 'at'> & {
  // What is not known is not there where it comes from the database.
  readonly reason?: string | null
}): string {
  const past: JudgementRecord = { id, judgement, by, at, place: -Date.parse(at), reason, before: null }
  return JSON.stringify(past)
}
