import type { Database, RunInTransaction } from '../../db/database.ts'
import * as statements from '../../db/generated/statements.ts'
import type { ImportRecord, LaterWorkRecord } from '../../db/records.ts'
import { KesherError } from '../../errors.ts'
import { finishRestore, isRestore } from '../../backup/finish-restore.ts'
import { forget } from '../../news/tell.ts'
import { patiently } from './patiently.ts'
import { untilReadersAreGone } from './readers.ts'
import { stayAlive } from './stay-alive.ts'

/** After so long without a sign of life whoever worked on an import is taken for dead, in milliseconds. */
export const silence = 30_000

type LaterWork = LaterWorkRecord | ImportRecord | { readonly kind: 'change of'; readonly id: string }

/** An import is not taken back since something stands upon it: what it is, five things at most. */
export class UndoBlocked extends KesherError {
  readonly laterIds: readonly string[]

  constructor(value: string, later: readonly LaterWork[]) {
    const named = new Map(
      later.map((each) => [each.id, `${'kind' in each ? each.kind : 'import'} ${each.id}`]),
    )
    const told = [...named].slice(0, 5)
    super('UNDO_BLOCKED', { value, list: told.map(([, words]) => words).join(', ') })
    this.laterIds = told.map(([id]) => id)
  }
}

/** Up to so many batches are taken back in one transaction. */
const mostInOne = 3

/** Takes back an import that is under way and is one's own (`hand`: nothing where another has gone on with it), or left by another; as often as the database dies meanwhile. */
export function takeBack(database: Database, id: string, hand: string | null = null): Promise<void> {
  return patiently(async () => {
    const { begun } = await database.write((run) =>
      run(statements.beginUndo, { id, silence: 0, by: null, hand }),
    )
    if (begun > 0) await undoBatches(database, id)
  })
}

/**
 * Takes back an import that is whole: the graph is then as it was before. Throws UNKNOWN_IMPORT, IMPORT_RUNNING, and
 * UNDO_BLOCKED, with nothing done, where something of others stands upon it. `by` takes it back; `isAlone`: nobody else can be reading.
 */
export async function undoImport(
  database: Database,
  id: string,
  { by, isAlone }: { readonly by: string; readonly isAlone: boolean },
): Promise<ImportRecord> {
  const all = (await database.run(statements.imports, {})).map((each) => each.import)
  const found = all.find((each) => each.id === id)
  if (!found) throw new KesherError('UNKNOWN_IMPORT', { value: id })
  const { numbers, keepsHistory } = await database.run(statements.importBatches, { importId: id })
  const isSmall = numbers.length <= mostInOne
  await database.write(async (run) => {
    const { begun } = await run(statements.beginUndo, { id, silence, by, hand: null })
    if (begun === 0) throw new KesherError('IMPORT_RUNNING')
    const later = keepsHistory
      ? [...all.filter((each) => isLater(each, found)), ...(await changesSince(run, found))]
      : await laterWork(run, id, numbers)
    if (later.length > 0) throw new UndoBlocked(id, later)
    if (!isSmall) return
    for (const number of numbers) await undoBatch(run, id, number)
    await forget(run, id)
  })
  if (isSmall) return found
  if (!isAlone) await untilReadersAreGone(database)
  await undoBatches(database, id)
  return found
}

async function laterWork(run: RunInTransaction, importId: string, numbers: readonly number[]) {
  const later: LaterWorkRecord[] = []
  for (const number of numbers) later.push(...(await run(statements.laterWork, { importId, number })).found)
  return later
}

/** The last thing that people did, where that was since the import. */
async function changesSince(run: RunInTransaction, { createdAt }: ImportRecord) {
  const latest = { id: null, by: null, afterRank: null, afterId: null, limit: 1 }
  const { changes } = await run(statements.history, latest)
  return changes.flatMap(({ change: { aboutId: id, at } }) =>
    at > createdAt ? [{ kind: 'change of' as const, id }] : [],
  )
}

/** Things that keep another graph's history do not tell what was done to them since: any later import may stand upon them. */
function isLater(one: ImportRecord, { createdAt }: ImportRecord): boolean {
  return one.createdAt > createdAt
}

/**
 * Takes back what was left in the middle of an import, of taking one back or of restoring a safety copy: by a kill, or by a
 * database that died. The import whose work it was, null where there is none; throws IMPORT_RUNNING where somebody still works on it, which cannot
 * be where nobody else is connected (`isAlone`). `leaves` says of which one somebody goes on: that stays as it is.
 */
export async function recoverImport(
  database: Database,
  isAlone: boolean,
  leaves: (left: ImportRecord) => Promise<boolean> = async () => false,
): Promise<ImportRecord | null> {
  const { running, now } = await database.run(statements.runningImport, {})
  if (!running || (await leaves(running))) return null
  if (!isAlone && now - (running.beatAt ?? 0) < silence) throw new KesherError('IMPORT_RUNNING')
  if (isRestore(running.state)) await finishRestore(database, running.id)
  else await takeBack(database, running.id)
  return running
}

async function undoBatches(database: Database, id: string): Promise<void> {
  const { numbers } = await database.run(statements.importBatches, { importId: id })
  for (const number of numbers) {
    await database.write(async (run) => {
      await stayAlive(run, id, 'UNDOING')
      await undoBatch(run, id, number)
    })
  }
  await database.write((run) => forget(run, id))
}

async function undoBatch(run: RunInTransaction, importId: string, number: number): Promise<void> {
  await run(statements.undoRelationsOfBatch, { importId, number })
  await run(statements.undoDatasetsOfBatch, { importId, number })
  await run(statements.undoMergesOfBatch, { importId, number })
  await run(statements.undoEntitiesOfBatch, { importId, number })
}
