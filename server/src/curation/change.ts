import { randomBytes } from 'node:crypto'
import type { Database, RunInTransaction } from '../db/database.ts'
import { createChanges } from '../db/generated/statements.ts'
import type { ChangeRecord } from '../db/records.ts'
import { tell } from '../news/tell.ts'

/** What marks a thing as changed by people, where an import would leave its id. */
export const curation = 'curation'

/** Who writes, and by what. */
export interface Curator {
  readonly by: string
  readonly write: Database['write']
  /** Hears the id of each step in the history that was written. */
  readonly onChange?: (id: string) => void
}

/** Who wrote something, and when (an instant in UTC). */
export interface Hand {
  readonly createdBy: string
  readonly recordedAt: string
}

type Step = Partial<ChangeRecord> & Pick<ChangeRecord, 'kind' | 'aboutId' | 'reason'>

/** Does something in one transaction: all of it, with its step in the history, or nothing. */
export async function curate<T>(
  { by, write, onChange }: Curator,
  work: (run: RunInTransaction, hand: Hand) => Promise<{ readonly step: Step; readonly result: T }>,
): Promise<T> {
  const { id, result } = await write(async (run) => {
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
      id: newChangeId(now),
      at: hand.recordedAt,
      place: -now.getTime(),
      by,
    }
    await run(createChanges, { changes: [change] })
    const { kind, at, aboutId, subjectId, objectId, id: changeId } = change
    await tell(run, { kind, at, by, aboutId, subjectId, objectId, changeId, files: [] })
    return { id: changeId, result }
  })
  onChange?.(id)
  return result
}

/** `h:20251112-212600-1f9c…`: as it is listed, and unlike any other. */
function newChangeId(now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
  return `h:${stamp}-${randomBytes(6).toString('hex')}`
}
