import { access, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readDataset } from '../../server/src/dataset/read.ts'
import type { VocabularyEntry } from '../../server/src/dataset/schema.ts'
import { Database } from '../../server/src/db/database.ts'
import { applySchema } from '../../server/src/db/schema.ts'
import { defaultCacheFolder } from '../../server/src/neo4j/cache-folder.ts'
import { startOwnDatabase, type OwnDatabase } from '../../server/src/neo4j/start-own-database.ts'
import { graphShape, type GraphShape } from './graph-shape.ts'
import { fingerprint, writeGraph } from './write-graph.ts'

const seed = 20_251_112

/**
 * Without the limits that guard the database from strangers: by Neo4j's reckoning, a late page of a hub of 100,000 takes
 * the rival more than a gigabyte.
 */
const settings = { 'db.memory.transaction.max': '0', 'dbms.memory.transaction.total.max': '0' }

/** Relation types of a generated graph: a handful, since the rival's type definitions have to name each. */
const relationTypes = new Set([
  'SELLS_TO',
  'FUNDS',
  'REGULATES',
  'PARTNERS_WITH',
  'COMPETES_WITH',
  'DEVELOPS',
  'USES',
  'REPORTS_ON',
])

/** The vocabulary of a generated graph: that of the built-in data set, with a handful of its relation types. */
export async function graphVocabulary(): Promise<VocabularyEntry> {
  const dataset = await readDataset('datasets/ai-race')
  return {
    entityTypes: dataset.entityTypes,
    relationTypes: dataset.relationTypes.filter(({ id }) => relationTypes.has(id)),
  }
}

/**
 * Starts a database with a generated graph of so many relations. Made once for each state of what makes it, and kept in
 * the cache folder; one that is out of date is removed. Indexes that are new since are added. Nobody may write to it.
 */
export async function startGraphDatabase(relations: number): Promise<OwnDatabase> {
  const parent = join(defaultCacheFolder(), 'bench')
  const name = `graph-${relations}`
  const vocabulary = await graphVocabulary()
  const shape = graphShape(relations)
  const folder = join(parent, `${name}-${fingerprint(shape, vocabulary, seed)}`)
  await mkdir(parent, { recursive: true })
  const isThere = await access(folder).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    const outdated = (await readdir(parent)).filter((each) => each.startsWith(`${name}-`))
    for (const each of outdated) await rm(join(parent, each), { recursive: true, force: true })
    // Under its name only when it is whole, so that a run that is broken off, or beside another, leaves no half graph there.
    const unfinished = join(parent, `filling-${process.pid}`)
    await fill(unfinished, shape, vocabulary)
    await rename(unfinished, folder)
  }
  const own = await startOwnDatabase({ dataFolder: folder, settings })
  const database = new Database({ ...own, timeout: 600_000 })
  await applySchema(database, 600_000).finally(() => database.close())
  return own
}

async function fill(folder: string, shape: GraphShape, vocabulary: VocabularyEntry): Promise<void> {
  const begin = performance.now()
  const address = await startOwnDatabase({ dataFolder: folder })
  const database = new Database({ ...address, timeout: 60_000 })
  try {
    await writeGraph(database, shape, vocabulary, seed)
  } finally {
    await database.close()
    await address.stop()
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(0)
  console.log(`Made a graph of ${shape.relations.toLocaleString('en')} relations in ${seconds} s.`)
}
