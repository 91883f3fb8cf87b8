import type { Database, RunInTransaction } from '../db/database.ts'
import * as statements from '../db/generated/statements.ts'
import type { ImportRecord, RestoreStage } from '../db/records.ts'
import { KesherError } from '../errors.ts'
import { forget } from '../news/tell.ts'
import { patiently } from '../import/write/patiently.ts'
import { stayAlive } from '../import/write/stay-alive.ts'

/** Nodes that one transaction moves or takes away, and the most relationships that it takes away. */
const nodesAtOnce = 2_000
const tiesAtOnce = 10_000

const stages: ReadonlySet<ImportRecord['state']> = new Set<RestoreStage>([
  'SETTING_ASIDE',
  'RESTORING',
  'CLEARING',
  'UNRESTORING',
  'BRINGING_BACK',
])

export function isRestore(state: ImportRecord['state']): boolean {
  return stages.has(state)
}

/**
 * Ends a restoring that is under way and is one's own, or was left by another, in whichever stage: the graph is then as
 * before; as after, where all of the copy was there already. May itself be killed and taken up again.
 */
export function finishRestore(database: Database, id: string): Promise<'before' | 'after'> {
  return patiently(async () => {
    await turn(database, id, ['SETTING_ASIDE'], 'BRINGING_BACK')
    await turn(database, id, ['RESTORING'], 'UNRESTORING')
    const { running } = await database.run(statements.runningImport, {})
    if (running?.id !== id) return 'before'
    if (running.state === 'CLEARING') {
      await clear(database, id)
      return 'after'
    }
    if (running.state === 'UNRESTORING') {
      await remove(database, id, 'UNRESTORING', statements.removeTiesOfOurs, statements.removeOurs)
      await turn(database, id, ['UNRESTORING'], 'BRINGING_BACK')
    }
    await move(database, id, 'BRINGING_BACK', statements.bringBack)
    await database.write((run) => forget(run, id))
    return 'before'
  })
}

/** Sets all of the graph aside. */
export function setAside(database: Database, id: string): Promise<void> {
  return move(database, id, 'SETTING_ASIDE', statements.setAside)
}

/** Takes away what was set aside, and ends the restoring. */
export async function clear(database: Database, id: string): Promise<void> {
  await remove(database, id, 'CLEARING', statements.removeTiesSetAside, statements.removeSetAside)
  await database.write((run) => forget(run, id))
}

/** Goes on to another stage. Says whether it was in one of those that lead there. */
export async function turn(
  database: Database,
  id: string,
  from: readonly RestoreStage[],
  to: RestoreStage,
): Promise<boolean> {
  const { turned } = await database.write((run) => run(statements.turnRestore, { id, from, to }))
  return turned > 0
}

async function move(
  database: Database,
  id: string,
  stage: RestoreStage,
  statement: typeof statements.setAside | typeof statements.bringBack,
): Promise<void> {
  await untilNothing(database, id, stage, async (run) => (await run(statement, { limit: nodesAtOnce })).moved)
}

/** Relationships go before their nodes, so many at once: one node may have a million. */
async function remove(
  database: Database,
  id: string,
  stage: RestoreStage,
  ties: typeof statements.removeTiesOfOurs | typeof statements.removeTiesSetAside,
  nodes: typeof statements.removeOurs | typeof statements.removeSetAside,
): Promise<void> {
  await untilNothing(database, id, stage, async (run) => {
    const { removed } = await run(ties, { nodes: nodesAtOnce, limit: tiesAtOnce })
    return removed === tiesAtOnce ? removed : (await run(nodes, { nodes: nodesAtOnce })).removed
  })
}

/** One transaction after the other, each while the restoring is still ours and in that stage. */
async function untilNothing(
  database: Database,
  id: string,
  stage: RestoreStage,
  work: (run: RunInTransaction) => Promise<number>,
): Promise<void> {
  for (let count = 1; count > 0;) {
    count = await database.write(async (run) => {
      await stayAlive(run, id, stage)
      return work(run)
    })
  }
}

/** Throws IMPORT_LOST where the restoring was taken over. */
export async function turnOrLose(
  database: Database,
  id: string,
  from: RestoreStage,
  to: RestoreStage,
): Promise<void> {
  if (!(await turn(database, id, [from], to))) throw new KesherError('IMPORT_LOST')
}
