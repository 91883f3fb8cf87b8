import type { Database, RunInTransaction } from '../../db/database.ts'
import { noteImport } from '../../db/generated/statements.ts'
import type { ImportRecord } from '../../db/records.ts'
import { KesherError } from '../../errors.ts'

/** How often an import under way gives a sign of life, in milliseconds. */
const beatEvery = 5_000

/** Shows that an import is still worked on, and holds it until the transaction ends; `hand`: as that one's. Throws IMPORT_LOST where it was taken over. */
export async function stayAlive(
  run: RunInTransaction,
  id: string,
  state: ImportRecord['state'],
  hand: string | null = null,
): Promise<void> {
  const { alive } = await run(noteImport, { id, state, hand })
  if (alive === 0) throw new KesherError('IMPORT_LOST')
}

/** Gives a sign of life of an import every few seconds; what it returns ends that. */
export function beats(
  database: Database,
  id: string,
  state: () => ImportRecord['state'],
  hand: string | null = null,
): () => void {
  const beat = () => {
    // A batch that is being written is itself the sign, and says so when it is there.
    void database.run(noteImport, { id, state: state(), hand }).catch(() => undefined)
  }
  const timer = setInterval(beat, beatEvery).unref()
  return () => clearInterval(timer)
}
