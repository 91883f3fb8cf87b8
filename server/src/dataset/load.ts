import type { Database, RunInTransaction } from '../db/database.ts'
import {
  mergeDataset,
  mergeEntities,
  mergeEntityTypes,
  mergeRelations,
  mergeRelationTypes,
  mergeSources,
} from '../db/generated/statements.ts'
import { KesherError } from '../errors.ts'
import { readDataset } from './read.ts'
import { storedDataset, type StoredDataset } from './stored-dataset.ts'

/** How many rows go into one statement; larger ones only take more of the database's memory. */
const batchSize = 1_000

/** Reads the data set of a folder and writes it, all of it or nothing. Throws BAD_DATASET with every mistake. */
export async function loadDataset(database: Database, folder: string): Promise<void> {
  const dataset = await readDataset(folder)
  const recordedAt = new Date().toISOString()
  const provenance = { recordedAt, createdBy: 'kesher', importId: `${dataset.id}@${dataset.version}` }
  await writeDataset(database, storedDataset(dataset, provenance))
}

/**
 * Writes a data set in one transaction. Throws BROKEN_DATASET, and nothing is written, where something cannot stand: a
 * relation without a claim, an end or a source that is not there.
 */
export async function writeDataset(database: Database, stored: StoredDataset): Promise<void> {
  const { dataset, entityTypes, relationTypes, sources, entities, relations } = stored
  await database.write(async (run) => {
    await run(mergeDataset, { dataset })
    await run(mergeEntityTypes, { entityTypes: [...entityTypes] })
    await run(mergeRelationTypes, { relationTypes: [...relationTypes] })
    for (const part of batchesOf(sources)) await run(mergeSources, { sources: part })
    for (const part of batchesOf(entities)) await run(mergeEntities, { entities: part })
    for (const part of batchesOf(relations)) await writeRelations(run, part)
  })
}

async function writeRelations(run: RunInTransaction, relations: StoredDataset['relations']): Promise<void> {
  const { written } = await run(mergeRelations, { relations: [...relations] })
  if (written === relations.length) return
  const reason = `${relations.length - written} relations have no claim, or an end or a source that is not there`
  throw new KesherError('BROKEN_DATASET', { reason })
}

function batchesOf<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / batchSize)
  return Array.from({ length: count }, (_, index) => rows.slice(index * batchSize, (index + 1) * batchSize))
}
