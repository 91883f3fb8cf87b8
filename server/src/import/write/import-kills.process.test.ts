import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seeded } from '../../../../bench/seeded.ts'
import { wholeGraphOf } from '../../../testing/whole-graph.ts'
import { readInput } from '../../curation/inputs.ts'
import { splitEntity } from '../../curation/merge.ts'
import { writeDataset } from '../../dataset/load.ts'
import { openGraph } from '../../dataset/prepare.ts'
import { readDataset } from '../../dataset/read.ts'
import { storedDataset } from '../../dataset/stored-dataset.ts'
import { Database } from '../../db/database.ts'
import { imports } from '../../db/generated/statements.ts'
import { applySchema } from '../../db/schema.ts'
import { startOwnDatabase, type OwnDatabase } from '../../neo4j/start-own-database.ts'
import { undoImport } from './take-back.ts'

// An import or a merge is killed at points that a seed chooses, or its database is, or both at once. Whatever is left of it, the next start finds the
// graph as it was before, or as it is after; whoever is killed and begins again ends with the graph of one that was not. KESHER_KILLS makes more of them, KESHER_SEED others.

const kills = Number(process.env['KESHER_KILLS'] ?? 5)
const seed = Number(process.env['KESHER_SEED'] ?? 1)
/** Of ten kills one takes the database, and one both at once. */
const dies = (kill: number): 'program' | 'database' | 'both' =>
  kill % 10 === 3 ? 'both' : kill % 10 === 5 ? 'database' : 'program'
const random = seeded(seed)

let folder: string
let own: OwnDatabase
let database: Database
const files: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-kills-'))
  own = await startOwnDatabase({ dataFolder: join(folder, 'data') })
  database = new Database({ ...own, timeout: 30_000 })
  await applySchema(database)
  const provenance = { recordedAt: '2025-11-12T21:26:00Z', createdBy: 'test', importId: null }
  await writeDataset(database, storedDataset(await readDataset('server/testing/small-graph'), provenance))
  // One that is a single transaction, and one that is many; both change what is there, and say some of it twice.
  for (const [name, rows] of [
    ['few.csv', 12],
    ['many.csv', 60],
  ] as const) {
    const path = join(folder, name)
    await writeFile(path, table(rows))
    files.push(path)
  }
})
afterAll(async () => {
  await database?.close()
  await own?.stop()
  await rm(folder, { recursive: true, force: true })
})

test(`after each of ${kills} kills by seed ${seed} the graph is as before or as after, and as after where the import is begun again`, async () => {
  const before = await graph()
  const after: string[][] = []
  const took: number[] = []
  // The first of all has each statement planned, and takes far longer than those that are killed.
  await (await loaded(files[1] ?? '')).goOn()
  await undoLast()
  for (const path of files) {
    const program = await loaded(path)
    const begin = performance.now()
    expect(await program.goOn()).toEqual(['loaded', 'written'])
    took.push(performance.now() - begin)
    after.push(await graph())
    await undoLast()
    expect(await graph()).toEqual(before)
  }
  const found = { before: 0, after: 0, goneOn: 0 }
  let next = loaded(files[1] ?? '')
  for (let kill = 1; kill <= kills; kill += 1) {
    const program = await next
    const which = program.path === files[0] ? 0 : 1
    next = loaded(files[kill % 3 === 0 ? 0 : 1] ?? '')
    const ended = program.goOn()
    await wait(random() * (took[which] ?? 0) * 0.9)
    strike(kill, program)
    await ended
    // Half of those who are killed come back, and go on where they stopped.
    const comesBack = kill % 2 === 0 || dies(kill) !== 'program'
    const words = comesBack ? await (await loaded(program.path)).goOn() : []
    expect(words.at(-1)).toBe(comesBack ? 'written' : undefined)
    if (words.some((word) => word.startsWith('goes on'))) found.goneOn += 1
    await untilOpened()
    const now = await graph()
    const isAfter = (await database.run(imports, {})).length > 0
    expect(now, `kill ${kill} of seed ${seed}`).toEqual(isAfter ? after[which] : before)
    if (!comesBack) found[isAfter ? 'after' : 'before'] += 1
    // Whoever begins again comes to the end.
    expect(isAfter || !comesBack).toBe(true)
    if (isAfter) await undoLast()
  }
  ;(await next).kill()
  // Most kills meet an import in the middle.
  expect(found.before + found.goneOn).toBeGreaterThan(0)
})

function table(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) =>
    row % 10 === 0 ? `Alpha,Person ${row % 20},funds,${row}` : `Person ${row},Alpha,works for,`,
  )
  return ['from,to,type,amount', ...lines, ''].join('\n')
}

test(`after each of ${kills} kills by seed ${seed} in the middle of a merge the two are two as before, or one`, async () => {
  expect((await (await loaded(files[1] ?? '')).goOn()).at(-1)).toBe('written')
  const curator = { by: 'ann', write: database.write.bind(database) }
  const split = () => splitEntity(curator, readInput('splitEntity', { id: 'alpha' }))
  const two = await graphWithoutHistory()
  await (await merging()).goOn()
  await split()
  const warm = await merging()
  const begin = performance.now()
  expect(await warm.goOn()).toEqual(['loaded', 'merged'])
  const took = performance.now() - begin
  const one = await graphWithoutHistory()
  await split()
  expect(await graphWithoutHistory()).toEqual(two)

  const found = { two: 0, one: 0 }
  for (let kill = 1; kill <= kills; kill += 1) {
    const killed = await merging()
    const ended = killed.goOn()
    // Every other one early: were merges quicker than the one that was timed, all would come too late.
    await wait(random() * took * (kill % 2 === 0 ? 1 : 0.3))
    strike(kill, killed)
    await ended
    await untilOpened()
    const now = await graphWithoutHistory()
    const isOne = now.join('').includes('MergedEntity')
    expect(now, `kill ${kill} of seed ${seed}`).toEqual(isOne ? one : two)
    found[isOne ? 'one' : 'two'] += 1
    if (isOne) await split()
  }
  expect(found.two).toBeGreaterThan(0)
})

/** A program that has loaded all that it needs, so that the kill meets the import. */
async function loaded(path: string) {
  return { path, ...(await program('import-program.ts', '10', path)) }
}

/** A program that is to merge two entities. */
function merging() {
  return program('merge-program.ts', 'gamma', 'alpha')
}

async function program(name: string, ...its: readonly string[]) {
  const args = ['--import', 'tsx', `server/testing/${name}`, own.uri, own.password, ...its]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stdin.on('error', () => undefined)
  const ended = once(child, 'close')
  while (!output.includes('loaded')) await wait(20)
  return {
    kill: () => child.kill('SIGKILL'),
    /** Begins the work; what it says until it ends. */
    goOn: async () => {
      child.stdin.write('go\n')
      await ended
      return output.trim().split('\n')
    },
  }
}

function strike(kill: number, running: Awaited<ReturnType<typeof program>>): void {
  if (dies(kill) !== 'program') process.kill(own.pid, 'SIGKILL')
  if (dies(kill) !== 'database') running.kill()
}

/** What the next start does; a database that died is back by then. */
async function untilOpened(): Promise<void> {
  for (let left = 120; ; left -= 1) {
    try {
      await openGraph(database, true)
      return
    } catch (error) {
      if (left === 0) throw error
      await wait(250)
    }
  }
}

async function undoLast(): Promise<void> {
  const [last] = await database.run(imports, {})
  await undoImport(database, last?.import.id ?? '', { by: 'test', isAlone: true })
}

/** All that is in the graph, whenever it was brought and by whichever import. */
async function graph(): Promise<string[]> {
  const lines = await wholeGraphOf(own)
  return lines
    .map((line) =>
      line
        .replaceAll(/\d{4}-\d\d-\d\d-[0-9a-f]{8}/g, 'IMPORT')
        .replaceAll(/20(2[6-9]|[3-9]\d)-\d\d-\d\dT[\d:.]+Z?/g, 'INSTANT'),
    )
    .toSorted()
}

/** The same but for the steps of what people did, which a split does not take back, and how often something was changed. */
async function graphWithoutHistory(): Promise<string[]> {
  const lines = await graph()
  return lines
    .filter((line) => !/"(Change|News|NewsClock)"/.test(line))
    .map((line) =>
      line
        .replaceAll(/"revision":"[^"]*",?/g, '')
        .replaceAll(/j:\d+-[0-9a-f]+/g, 'JUDGEMENT')
        .replaceAll(/"place":"[^"]*",?/g, ''),
    )
    .toSorted()
}
