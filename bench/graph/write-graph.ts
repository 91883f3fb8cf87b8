import { createHash } from 'node:crypto'
import type { Dataset } from '../../server/src/dataset/read.ts'
import type { VocabularyEntry } from '../../server/src/dataset/schema.ts'
import { storedDataset } from '../../server/src/dataset/stored-dataset.ts'
import type { Database } from '../../server/src/db/database.ts'
import * as statements from '../../server/src/db/generated/statements.ts'
import { applySchema } from '../../server/src/db/schema.ts'
import { generateRelations } from './generate-relations.ts'
import { datasetOf, entityOf, sourceOf, type GraphShape } from './graph-shape.ts'

const batch = 2_000
const provenance = { recordedAt: '2025-11-12T00:00:00Z', createdBy: 'bench', importId: null }

/** The statements that a graph is written with; a change of one makes another graph. The schema may come later. */
const writing = [
  statements.mergeDataset,
  statements.mergeEntityTypes,
  statements.mergeRelationTypes,
  statements.mergeSources,
  statements.mergeEntities,
  statements.createRelations,
]

/** Tells graphs apart: by the statements that write them, and by a thousand of their rows. */
export function fingerprint(shape: GraphShape, vocabulary: VocabularyEntry, seed: number): string {
  const relations = [...first(generateRelations(shape, vocabulary, seed), 1_000)]
  const entities = [...first(numbersTo(shape.entities), 1_000)].map(entityOf)
  const rows = storedDataset({ ...frameOf(shape, vocabulary), entities, relations }, provenance)
  const hash = createHash('sha256').update(JSON.stringify([shape, rows]))
  for (const { text } of writing) hash.update(text)
  return hash.digest('hex').slice(0, 12)
}

/** Fills an empty database with a generated graph, by the statements that data sets are written with. */
export async function writeGraph(
  database: Database,
  shape: GraphShape,
  vocabulary: VocabularyEntry,
  seed: number,
): Promise<void> {
  await applySchema(database)
  const frame = frameOf(shape, vocabulary)
  const { dataset, entityTypes, relationTypes, ...whole } = storedDataset(frame, provenance)
  await database.write(async (run) => {
    await run(statements.mergeDataset, { dataset })
    await run(statements.mergeEntityTypes, { entityTypes: [...entityTypes] })
    await run(statements.mergeRelationTypes, { relationTypes: [...relationTypes] })
    await run(statements.mergeSources, { sources: [...whole.sources] })
  })
  for (const numbers of inBatches(numbersTo(shape.entities))) {
    const { entities } = storedDataset({ ...frame, sources: [], entities: numbers.map(entityOf) }, provenance)
    await database.write((run) => run(statements.mergeEntities, { entities: [...entities] }))
  }
  // One batch is made while the one before it is written; more at a time would wait for each other at the hubs.
  let writing: Promise<void> = Promise.resolve()
  for (const part of inBatches(generateRelations(shape, vocabulary, seed))) {
    const { relations } = storedDataset({ ...frame, relations: part }, provenance)
    await writing
    writing = writeRelations(database, relations)
    writing.catch(() => undefined)
  }
  await writing
}

function frameOf(shape: GraphShape, vocabulary: VocabularyEntry): Dataset {
  const sources = Array.from({ length: shape.sources }, (_, number) => sourceOf(number))
  return { ...datasetOf(vocabulary, shape.relations), sources, entities: [], relations: [] }
}

async function writeRelations(
  database: Database,
  relations: ReturnType<typeof storedDataset>['relations'],
): Promise<void> {
  const { written } = await database.write((run) =>
    run(statements.createRelations, { relations: [...relations] }),
  )
  if (written !== relations.length)
    throw new Error(`${relations.length - written} relations were not written`)
}

function* numbersTo(end: number): Generator<number> {
  for (let number = 0; number < end; number += 1) yield number
}

function* first<T>(rows: Iterable<T>, count: number): Generator<T> {
  let left = count
  for (const row of rows) {
    if (left === 0) return
    left -= 1
    yield row
  }
}

function* inBatches<T>(rows: Iterable<T>): Generator<T[]> {
  let part: T[] = []
  for (const row of rows) {
    part.push(row)
    if (part.length < batch) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}
