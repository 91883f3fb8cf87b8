import { randomBytes } from 'node:crypto'
import type { Database, RunInTransaction } from '../db/database.ts'
import { createChanges } from '../db/generated/statements.ts'
import type { ChangeRecord } from '../db/records.ts'

/** What marks a thing as changed by people, where an import would leave its id. */
export const curation = 'curation'

/** Who writes, and by what. */
export interface Curator {
  readonly by: string
  readonly write: Database['write']
}

/** Who wrote something, and when (an instant in UTC). */
export interface Hand {
  readonly createdBy: string
  readonly recordedAt: string
}

type Step = Partial<ChangeRecord> & Pick<ChangeRecord, 'kind' | 'aboutId' | 'reason'>

/** Does something in one transaction: all of it, with its step in the history, or nothing. */
export function curate<T>(
  { by, write }: Curator,
  work: (run: RunInTransaction, hand: Hand) => Promise<{ readonly step: Step; readonly result: T }>,
): Promise<T> {
  return write(async (run) => {
    const now = new Date()
    const hand = { createdBy: by, recordedAt: now.toISOString() }
    const { step, result } = await work(run, hand)
    const change = {
      subjectId: null,
      objectId: null,
      claimId: null,
      supersededId: null,
      before: null,
      after: null,
      ...step,
      id: changeId(now),
      at: hand.recordedAt,
      place: -now.getTime(),
      by,
    }
    await run(createChanges, { changes: [change] })
    return result
  })
}

/** `h:20251112-212600-1f9c…`: as it is listed, and unlike any other. */
function changeId(now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  return `h:${stamp}-${randomBytes(6).toString('hex')}`
}
