import { spawnSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import neo4j from 'neo4j-driver'
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

/** Bringing in tables of so many relations beside a plain LOAD CSV of the same files, and the memory that it takes. */
export function measureImport(most: number): () => Promise<Section> {
  return async () => {
    // It is built where it is not.
    spawnSync(process.execPath, ['kesher.mjs', 'help'], { stdio: 'ignore' })
    const folder = await mkdtemp(join(tmpdir(), 'kesher-bench-import-'))
    try {
      const [small, large] = [await writeTables(folder, most / 10), await writeTables(folder, most)]
      const smaller = await overFreshDatabase(folder, (own) => importTables(own, small))
      const plain = await overFreshDatabase(folder, (own) => loadTables(own, large))
      const larger = await overFreshDatabase(folder, (own) => importTables(own, large))
      return sectionOf(large, plain, smaller, larger)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

function sectionOf({ relations }: Tables, plain: number, smaller: CommandRun, larger: CommandRun): Section {
  const rows = relations + entitiesOf(relations)
  const perSecond = (seconds: number) => figure(rows / seconds, 0)
  const speed = plain / larger.seconds
  const growth = larger.memory / smaller.memory
  const count = relations.toLocaleString('en')
  const few = (relations / 10).toLocaleString('en')
  return {
    title: 'Import',
    method: `CSV of ${entitiesOf(relations).toLocaleString('en')} entities and ${count} relations, each with a claim: amount, currency, day and a sentence. \`npx kesher import\`, a process
of its own, beside \`LOAD CSV\` in transactions of as many rows, each into a new database that has just started, with the constraints and indexes
of Kesher in place. \`LOAD CSV\` (bench/import) only copies: entity, relation with its identity, claim and source, with what stands in the row; no search keys, no
folding, no check of anything, nothing that could be taken back, and half of it is there when it is killed; and it leaves the nine indexes empty by which
pages of hubs are read in the order of amount, time or confidence, whose upkeep is a quarter of the database's time in an import. Rows per second from start to
end, the reading included, which the import does three times. Memory is the most that the importing process ever had resident, with a heap of ${heap} MB given to it.`,
    columns: ['what', 'seconds', 'rows per second', 'memory, MB'],
    rows: [
      ['plain `LOAD CSV`', figure(plain, 1), perSecond(plain), '–'],
      [`import of ${count}`, figure(larger.seconds, 1), perSecond(larger.seconds), figure(larger.memory, 0)],
      [
        `import of ${few}`,
        figure(smaller.seconds, 1),
        figure(rows / 10 / smaller.seconds, 0),
        figure(smaller.memory, 0),
      ],
    ],
    verdicts: [
      `Aim: at least 0.7 times the rows per second of plain \`LOAD CSV\`. Measured: ${figure(speed, 2)} times: ${speed >= 0.7 ? 'met' : 'missed'}.`,
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

/** Seconds of a plain LOAD CSV. */
async function loadTables(own: OwnDatabase, { entitiesFile, relationsFile }: Tables): Promise<number> {
  const driver = neo4j.driver(own.uri, neo4j.auth.basic(own.user, own.password))
  const session = driver.session()
  const begin = performance.now()
  try {
    for (const [statement, file] of [
      ['load-entities', entitiesFile],
      ['load-relations', relationsFile],
    ] as const) {
      const text = await readFile(new URL(`${statement}.cypher`, import.meta.url), 'utf8')
      const name = file.slice(file.lastIndexOf('/') + 1)
      await session.run(text, { url: pathToFileURL(`/${name}`).href })
    }
  } finally {
    await session.close()
    await driver.close()
  }
  return (performance.now() - begin) / 1_000
}

/** Brings the tables in as people do. */
function importTables(own: OwnDatabase, { entitiesFile, relationsFile }: Tables): Promise<CommandRun> {
  return runCommand(own, ['import', entitiesFile, relationsFile, '--json'])
}
