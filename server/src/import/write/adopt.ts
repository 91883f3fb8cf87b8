import { setTimeout as wait } from 'node:timers/promises'
import type { Database } from '../../db/database.ts'
import { adoptImport, runningImport } from '../../db/generated/statements.ts'
import { KesherError } from '../../errors.ts'

/**
 * So long without a sign of life whoever wrote an import is not waited for by whoever goes on with it, in milliseconds: signs
 * come every five seconds. Shorter than what makes others take it back.
 */
const silence = 12_000

/**
 * Takes over an import that was left in the middle. Throws IMPORT_RUNNING where somebody still works on it, which cannot be
 * where nobody else is connected (`isAlone`), and IMPORT_LOST where it is there no more.
 */
export async function adopt(database: Database, id: string, hand: string, isAlone: boolean): Promise<void> {
  const params = { id, hand, silence: isAlone ? 0 : silence }
  for (const end = Date.now() + silence * 1.5; ; await wait(500)) {
    const { adopted } = await database.write((run) => run(adoptImport, params))
    if (adopted > 0) return
    const { running } = await database.run(runningImport, {})
    if (running?.id !== id || running.state !== 'WRITING') throw new KesherError('IMPORT_LOST')
    if (Date.now() > end) throw new KesherError('IMPORT_RUNNING')
  }
}
