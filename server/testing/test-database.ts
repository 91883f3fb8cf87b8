import { inject } from 'vitest'
import { readDataset } from '../src/dataset/read.ts'
import { storedDataset } from '../src/dataset/stored-dataset.ts'
import { writeDataset } from '../src/dataset/load.ts'
import { Database, type StatementRun } from '../src/db/database.ts'
import { applySchema } from '../src/db/schema.ts'
import { emptyDatabase } from './run-cypher.ts'

/** When the small graph says that it was recorded. */
export const recordedAt = '2025-11-12T21:26:00Z'

/** The database of the run, with nothing in it but the schema; `onRun` hears of every statement. */
export async function openEmptyDatabase(onRun?: (run: StatementRun) => void): Promise<Database> {
  const address = inject('database')
  await emptyDatabase(address)
  const database = new Database({ ...address, timeout: 30_000, onRun })
  await applySchema(database)
  return database
}

/** The database of the run with exactly the data set of that folder, relative to the top of the repository. */
export async function openDatabaseWith(
  folder: 'server/testing/small-graph' | 'datasets/ai-race',
  onRun?: (run: StatementRun) => void,
): Promise<Database> {
  const database = await openEmptyDatabase(onRun)
  const provenance = { recordedAt, createdBy: 'test', importId: null }
  await writeDataset(database, storedDataset(await readDataset(folder), provenance))
  return database
}
