import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '../../db/database.ts'
import { readersBefore, runningImport } from '../../db/generated/statements.ts'

/** How long a server may believe that no import is under way before it looks again, in milliseconds. */
export const beliefLasts = 1_000

/** Longer than any answer takes; then the writing begins all the same. */
const patience = 30_000

/** Comes back when every reader knows of the import that has just begun, and the statements that did not have ended. */
export async function untilReadersAreGone(database: Database): Promise<void> {
  await wait(beliefLasts * 1.2)
  const { now } = await database.run(runningImport, {})
  const end = Date.now() + patience
  while (Date.now() < end && (await database.run(readersBefore, { before: now })).count > 0) await wait(100)
}
