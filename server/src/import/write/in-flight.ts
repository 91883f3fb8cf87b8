import { setTimeout as wait } from 'node:timers/promises'
import type { MergedBatch } from './merge-batch.ts'

/** A batch on its way into the database; `Done`: what is written with it. */
export interface BatchInFlight<Done> {
  readonly merged: MergedBatch
  /** All its statements were answered; what is left is the note of it, and the commit. */
  readonly isWritten: Promise<Done>
  /** The note was answered, too, and the commit is asked for. */
  readonly isNoted: Promise<Done>
  readonly isCommitted: Promise<Done>
}

/** A promise, and what keeps it. */
export function pledge<T>(): { readonly kept: Promise<T>; readonly keep: (value: T) => void } {
  let keep!: (value: T) => void
  const kept = new Promise<T>((resolve) => {
    keep = resolve
  })
  return { kept, keep }
}

/** So long a batch whose statements were answered waits for the commit of the one before it, in milliseconds. */
const patience = 20_000

/**
 * Waits for the batch before, inside the transaction of the next one; false where it has not come to its end. The database
 * does not know of this waiting, so it would not see if the one before waited for what the next one holds: nothing is known
 * that would, but then neither would ever end.
 */
export async function untilCommitted(
  { isCommitted }: Pick<BatchInFlight<unknown>, 'isCommitted'>,
  atMost = patience,
): Promise<boolean> {
  const ending = new AbortController()
  const late = wait(atMost, false, { signal: ending.signal }).catch(() => false)
  return Promise.race([isCommitted.then(() => true), late]).finally(() => ending.abort())
}

/**
 * Whether a batch may be written while the one before it is still committed: both only make what is not there, and nothing
 * of the next one hangs on what the one before makes. Whoever changes or takes away holds more, also of what both share.
 */
export function standsApart(next: MergedBatch, before: MergedBatch): boolean {
  if (changes(next) || changes(before)) return false
  const { entities, sources } = before.after
  return next.newRelations.every(
    ({ identity, claims }) =>
      !entities.has(identity.subjectId) &&
      !entities.has(identity.objectId) &&
      claims.every(
        ({ sourceId, viaId }) => !sources.has(sourceId) && (viaId === null || !sources.has(viaId)),
      ),
  )
}

function changes(batch: MergedBatch): boolean {
  const { changedEntities, changedRelations, newMerges, newAbsorbed, newChanges, newJudgements } = batch
  return [changedEntities, changedRelations, newMerges, newAbsorbed, newChanges, newJudgements].some(
    ({ length }) => length > 0,
  )
}
