import { spawnSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import neo4j, { type Session } from 'neo4j-driver'
import { Database } from '../../server/src/db/database.ts'
import { applySchema } from '../../server/src/db/schema.ts'
import { startOwnDatabase, type OwnDatabase } from '../../server/src/neo4j/start-own-database.ts'
import { heap, runCommand, type CommandRun } from '../run-command.ts'
import { seeded } from '../seeded.ts'
import type { Section } from '../section.ts'
import { figure } from '../statistics.ts'

interface Tables {
  readonly relations: number
  readonly entitiesFile: string
  readonly relationsFile: string
}

/** Seconds and the properties that each kind of thing has then. */
interface Load {
  readonly seconds: number
  readonly properties: readonly string[]
}

/**
 * Bringing in tables of so many relations beside two LOAD CSV of the same files, one that only copies what stands in a row and one that writes
 * what the import makes of them, and the memory that it takes.
 */
export function measureImport(most: number): () => Promise<Section> {
  return async () => {
    // It is built where it is not.
    spawnSync(process.execPath, ['kesher.mjs', 'help'], { stdio: 'ignore' })
    const folder = await mkdtemp(join(tmpdir(), 'kesher-bench-import-'))
    try {
      const [small, large] = [await writeTables(folder, most / 10), await writeTables(folder, most)]
      const smaller = await overFreshDatabase(folder, (own) => importTables(own, small))
      const copying = await overFreshDatabase(folder, (own) => loadTables(own, large, 'load'))
      const whole = await overFreshDatabase(folder, (own) => loadTables(own, large, 'load-whole'))
      const larger = await overFreshDatabase(folder, (own) => importTables(own, large))
      const [ours, theirs] = [larger.properties, whole.properties].map((lines) => lines.join('\n'))
      if (ours !== theirs) throw new Error(`The import writes\n${ours}\nand the whole LOAD CSV\n${theirs}`)
      return sectionOf(large, { copying, whole, smaller, larger })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

interface Measured {
  readonly copying: Load
  readonly whole: Load
  readonly smaller: CommandRun
  readonly larger: CommandRun
}

function sectionOf({ relations }: Tables, { copying, whole, smaller, larger }: Measured): Section {
  const rows = relations + entitiesOf(relations)
  const perSecond = (seconds: number) => figure(rows / seconds, 0)
  const speed = whole.seconds / larger.seconds
  const growth = larger.memory / smaller.memory
  const count = relations.toLocaleString('en')
  const few = (relations / 10).toLocaleString('en')
  return {
    title: 'Import',
    method: `CSV of ${entitiesOf(relations).toLocaleString('en')} entities and ${count} relations, each with a claim: amount, currency, day and a sentence. \`npx kesher import\`, a process
of its own, beside \`LOAD CSV\` in transactions of as many rows, each into a new database that has just started, with the constraints and indexes
of Kesher in place. The _copying_ \`LOAD CSV\` (bench/import) takes over what stands in the row: entity, relation with its identity, claim and source; it leaves empty the nine indexes
by which pages of hubs are read in the order of amount, time or confidence. The _whole_ one writes what the import makes of these rows, property by property, which is compared. Neither folds
or checks anything, could be gone on with or taken back, and half of it is there when it is killed. Rows per second from start to
end, the reading included, which the import does twice. Memory is the most that the importing process ever had resident, with a heap of ${heap} MB given to it.`,
    columns: ['what', 'seconds', 'rows per second', 'memory, MB'],
    rows: [
      ['copying `LOAD CSV`', figure(copying.seconds, 1), perSecond(copying.seconds), '–'],
      ['whole `LOAD CSV`', figure(whole.seconds, 1), perSecond(whole.seconds), '–'],
      [`import of ${count}`, figure(larger.seconds, 1), perSecond(larger.seconds), figure(larger.memory, 0)],
      [
        `import of ${few}`,
        figure(smaller.seconds, 1),
        figure(rows / 10 / smaller.seconds, 0),
        figure(smaller.memory, 0),
      ],
    ],
    verdicts: [
      `Aim: at least 0.7 times the rows per second of \`LOAD CSV\` of the same rows. Beside the one that leaves the same graph: ${figure(speed, 2)} times: ${speed >= 0.7 ? 'met' : 'missed'}.`,
      `Beside the copying one, which leaves less than half of it: ${figure(copying.seconds / larger.seconds, 2)} times, where the whole \`LOAD CSV\` itself has ${figure(copying.seconds / whole.seconds, 2)}.`,
      `Aim: at most 1.2 times the memory for ten times the rows. Measured: ${figure(growth, 2)} times: ${growth <= 1.2 ? 'met' : 'missed'}.`,
    ],
  }
}

function entitiesOf(relations: number): number {
  return relations / 10
}

async function writeTables(folder: string, relations: number): Promise<Tables> {
  const entitiesFile = join(folder, `entities-${relations}.csv`)
  const relationsFile = join(folder, `relations-${relations}.csv`)
  await pipeline(Readable.from(entityLines(entitiesOf(relations))), createWriteStream(entitiesFile))
  await pipeline(Readable.from(relationLines(relations)), createWriteStream(relationsFile))
  return { relations, entitiesFile, relationsFile }
}

function* entityLines(count: number): Generator<string> {
  yield 'id,name,type,note\n'
  for (let row = 0; row < count; row += 1) yield `e${row},Entity number ${row},Company,a note about it\n`
}

function* relationLines(count: number): Generator<string> {
  const random = seeded(1)
  const entities = entitiesOf(count)
  const types = ['FUNDS', 'SELLS_TO', 'WORKS_FOR']
  yield 'key,source,target,type,amount,currency,start,statement\n'
  for (let row = 0; row < count; row += 1) {
    const from = Math.floor(random() * entities)
    const to = (from + 1 + Math.floor(random() * (entities - 1))) % entities
    const day = String((row % 28) + 1).padStart(2, '0')
    yield `k${row},e${from},e${to},${types[row % 3]},${row}.5,EUR,2020-01-${day},said in row ${row} of the register\n`
  }
}

async function overFreshDatabase<T>(folder: string, work: (own: OwnDatabase) => Promise<T>): Promise<T> {
  const dataFolder = await mkdtemp(join(folder, 'data-'))
  const own = await startOwnDatabase({
    dataFolder,
    settings: {
      'dbms.security.allow_csv_import_from_file_urls': 'true',
      'server.directories.import': folder,
      // The whole LOAD CSV takes longer than any transaction may.
      'db.transaction.timeout': '0',
    },
  })
  const database = new Database({ ...own, timeout: 60_000 })
  try {
    await applySchema(database)
    return await work(own)
  } finally {
    await database.close()
    await own.stop()
    await rm(dataFolder, { recursive: true, force: true })
  }
}

/** Loads the tables by the statements of that name. */
async function loadTables(
  own: OwnDatabase,
  { entitiesFile, relationsFile }: Tables,
  name: 'load' | 'load-whole',
): Promise<Load> {
  const at = new Date().toISOString()
  return withSession(own, async (session) => {
    const begin = performance.now()
    for (const [things, path] of [
      ['entities', entitiesFile],
      ['relations', relationsFile],
    ] as const) {
      const text = await readFile(new URL(`${name}-${things}.cypher`, import.meta.url), 'utf8')
      const file = basename(path)
      const url = pathToFileURL(`/${file}`).href
      await session.run(text, { url, file, at, by: 'whoever', import: `${at.slice(0, 10)}-0123abcd` })
    }
    return { seconds: (performance.now() - begin) / 1_000, properties: await propertiesOf(session) }
  })
}

/** Brings the tables in as people do. */
async function importTables(
  own: OwnDatabase,
  { entitiesFile, relationsFile }: Tables,
): Promise<CommandRun & Load> {
  const run = await runCommand(own, ['import', entitiesFile, relationsFile, '--json'])
  return { ...run, properties: await withSession(own, propertiesOf) }
}

/** The names of the properties that the things of the graph have, a line for each kind. */
async function propertiesOf(session: Session): Promise<readonly string[]> {
  const { records } = await session.run(`
    MATCH (identity:Relation) WITH identity LIMIT 1
    MATCH (claim:Claim)-[:ABOUT]->(identity)
    MATCH (s:Entity {id: identity.subjectId})-[r {id: identity.id}]->()
    UNWIND [identity, claim, s, r] AS each
    RETURN COLLECT { UNWIND keys(each) AS key RETURN key ORDER BY key } AS keys`)
  return records.map((record) => (record.get('keys') as string[]).join(' '))
}

async function withSession<T>(own: OwnDatabase, work: (session: Session) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(own.uri, neo4j.auth.basic(own.user, own.password))
  const session = driver.session()
  try {
    return await work(session)
  } finally {
    await session.close()
    await driver.close()
  }
}
