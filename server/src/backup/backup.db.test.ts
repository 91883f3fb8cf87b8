import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest'
import { SmallFiles } from '../../testing/import/small-files.ts'
import { emptyDatabase, runCypher } from '../../testing/run-cypher.ts'
import { openDatabaseWith } from '../../testing/test-database.ts'
import { wholeGraph } from '../../testing/whole-graph.ts'
import { runCommandLine } from '../command-line/run-command-line.ts'
import { changeEntity } from '../curation/entities.ts'
import { readInput } from '../curation/inputs.ts'
import { judgeSame } from '../curation/judgements.ts'
import { mergeEntities, splitEntity } from '../curation/merge.ts'
import { addClaim, retractClaim } from '../curation/relations.ts'
import type { Database } from '../db/database.ts'
import { imports } from '../db/generated/statements.ts'
import { importFile } from '../import/import-file.ts'
import { recoverImport, undoImport } from '../import/write/take-back.ts'
import { writeImport } from '../import/write/write-import.ts'
import { copyGraph } from './copy-graph.ts'
import { checkBackup } from './read-backup.ts'
import { restoreGraph } from './restore-graph.ts'

let files: SmallFiles
let database: Database
/** A graph with imports, of which one changed what was there, and with what people did; and its safety copy. */
let copied: string[]
let path: string

const options = { replace: true, createdBy: 'ann', isAlone: true, batchRows: 12 }

beforeAll(async () => {
  files = await SmallFiles.make()
  database = await openDatabaseWith('server/testing/small-graph')
  await bring(
    'ties.csv',
    'from,to,type,amount\nAlpha,Beta,SELLS_TO,7.50\nDana,Alpha,works for,\nEli,Beta,works for,5\n',
  )
  const curator = { by: 'ann', write: database.write.bind(database) }
  const claim = {
    source: 's:gazette',
    stance: 'SUPPORTS',
    statement: [{ lang: 'en', value: 'So they say.' }],
  }
  await addClaim(curator, readInput('addClaim', { relation: 'r:alpha.sells-to.beta', claim }))
  await retractClaim(
    curator,
    readInput('retractClaim', { id: 'c:alpha.sells-to.beta.1', reason: 'It was wrong.' }),
  )
  await changeEntity(
    curator,
    readInput('changeEntity', { id: 'beta', revision: 0, place: { lat: 1, lng: 2.5 } }),
  )
  await judgeSame(curator, readInput('judgeSame', { a: 'beta', b: 'gamma', judgement: 'UNSURE' }))
  await mergeEntities(curator, readInput('mergeEntities', { keep: 'gamma', merge: 'alpha' }))
  copied = await wholeGraph()
  path = await files.write('graph.backup.gz', gzipSync(await text()))
})
beforeEach(async () => {
  await emptyDatabase(inject('database'))
  await restoreGraph(database, path, options)
})
afterAll(async () => {
  await database.close()
  await files.remove()
})

async function bring(name: string, content: string): Promise<void> {
  await writeImport(database, [importFile(await files.write(name, content))], {
    isStrict: true,
    createdBy: 'ann',
    space: null,
    isAlone: true,
    batchRows: 1,
  })
}

async function text(): Promise<string> {
  const lines = []
  for await (const line of copyGraph(database)) lines.push(line)
  return lines.join('')
}

/** A copy without what says when it was made. */
function withoutMoment(copy: string): string {
  return copy.replace(/^.*\n/, '').replace(/"sha256":"\w+"/, '')
}

test('a graph comes back property by property, and its imports can still be taken back', async () => {
  expect(copied.filter((line) => /"(Change|\w+Before)"/.test(line)).length).toBeGreaterThan(4)
  expect(await wholeGraph()).toEqual(copied)
  const second = await text()
  expect(withoutMoment(second)).toBe(withoutMoment(gunzipSync(await readFile(path)).toString()))
  // What was merged comes apart there as it would have here.
  const curator = { by: 'ann', write: database.write.bind(database) }
  expect(await splitEntity(curator, readInput('splitEntity', { id: 'alpha' }))).toMatchObject({ unfolded: 1 })
  await restoreGraph(database, path, options)
  await bring('more.csv', 'from,to,type\nGamma,Dana,funds\n')
  const [last] = await database.run(imports, {})
  await undoImport(database, last?.import.id ?? '', { by: 'test', isAlone: true })
  expect(await wholeGraph()).toEqual(copied)
})

test('a copy that is cut off, altered, of another version or none at all is refused, and nothing is written', async () => {
  const before = await wholeGraph()
  const whole = await readFile(path)
  const plain = gunzipSync(whole).toString()
  const altered = Buffer.from(whole)
  altered[whole.length >> 1] = (altered[whole.length >> 1] ?? 0) ^ 1
  const lines = plain.split('\n')
  const cases: readonly [string, Uint8Array, string][] = [
    ['cut off', whole.subarray(0, whole.length >> 1), 'BACKUP_DAMAGED'],
    ['without its end', gzipSync(lines.slice(0, -2).join('\n') + '\n'), 'BACKUP_DAMAGED'],
    ['cut off in a line', gzipSync(plain.slice(0, plain.length >> 1)), 'BACKUP_DAMAGED'],
    ['of another bit', altered, 'BACKUP_DAMAGED'],
    ['of another name', gzipSync(plain.replace('Dana', 'Dina')), 'BACKUP_DAMAGED'],
    ['without a line', gzipSync(lines.toSpliced(9, 1).join('\n')), 'BACKUP_DAMAGED'],
    ['with a line that is nothing', gzipSync(lines.toSpliced(9, 0, '{"kind":"entity"}').join('\n')), 'BACKUP_DAMAGED'],
    ['twice', Buffer.concat([whole, whole]), 'BACKUP_DAMAGED'],
    ['of another version', gzipSync(plain.replace('"version":1', '"version":2')), 'BACKUP_VERSION'],
    ['packed text', gzipSync('from,to\na,b\n'), 'NOT_A_BACKUP'],
    ['text', Buffer.from('from,to\na,b\n'), 'NOT_A_BACKUP'],
    ['empty', Buffer.from(''), 'BACKUP_DAMAGED'],
  ] // prettier-ignore
  const found = []
  for (const [name, content] of cases) {
    const file = await files.write('given.backup.gz', content)
    const error: unknown = await restoreGraph(database, file, options).catch((thrown: unknown) => thrown)
    found.push([name, (error as { code?: string }).code])
  }
  expect(found).toEqual(cases.map(([name, , code]) => [name, code]))
  await expect(restoreGraph(database, 'nowhere.gz', options)).rejects.toMatchObject({ code: 'BAD_INPUT' })
  await expect(restoreGraph(database, path, { ...options, replace: false })).rejects.toMatchObject({
    code: 'GRAPH_NOT_EMPTY',
  })
  expect(await wholeGraph()).toEqual(before)
})

test('killed after any of its writes, and again while that is mended, the graph is as before or as after', async () => {
  await bring('more.csv', 'from,to,type\nGamma,Dana,funds\nGamma,Eli,funds\n')
  const before = await wholeGraph()
  expect(before).not.toEqual(copied)
  const write = database.write.bind(database)
  const dying = vi.spyOn(database, 'write')
  /** Lets so many transactions happen, and then none. */
  const dieAfter = (writes: number) => {
    let left = writes
    dying.mockImplementation((work) => {
      if (left === 0) throw new Error('killed')
      left -= 1
      return write(work)
    })
  }
  const found = { before: 0, after: 0 }
  try {
    for (let writes = 0, isOver = false; !isOver; writes += 1) {
      dieAfter(writes)
      isOver = await restoreGraph(database, path, options).then(
        () => true,
        () => false,
      )
      dieAfter(writes % 4)
      await recoverImport(database, true).catch(() => undefined)
      dying.mockImplementation(write)
      await recoverImport(database, true)
      const now = await wholeGraph()
      const state = JSON.stringify(now) === JSON.stringify(before) ? 'before' : 'after'
      expect(now, `killed after ${writes} writes`).toEqual(state === 'before' ? before : copied)
      found[state] += 1
      // The graph of the copy is the one to be replaced from there on, which says less: only the last few come here.
    }
  } finally {
    dying.mockRestore()
  }
  expect(found.before).toBeGreaterThan(10)
  expect(found.after).toBeGreaterThan(1)
}, 120_000)

test('programs that are killed leave a graph and a file that are as before or as after', async () => {
  await bring('more.csv', 'from,to,type\nGamma,Dana,funds\n')
  const before = await wholeGraph()
  const made = join(files.folder, 'made.backup.gz')
  const programs = await Promise.all([loaded('restore', path), loaded('backup', made)])
  const [restoring, backing] = programs
  restoring.goOn()
  await untilStage('RESTORING')
  await restoring.kill()
  await recoverImport(database, true)
  expect(await wholeGraph()).toEqual(before)
  backing.goOn()
  await wait(15)
  await backing.kill()
  if (existsSync(made)) await checkBackup(made)
}, 60_000)

test('a copy of a graph that is written meanwhile is none, and by the command line it is read again', async () => {
  const lines = copyGraph(database)
  await lines.next()
  await runCypher(inject('database'), "MATCH (e:Entity {id: 'beta'}) SET e.lat = 2.0")
  const drained = (async () => {
    while (!(await lines.next()).done);
  })()
  await expect(drained).rejects.toMatchObject({ code: 'GRAPH_CHANGED' })
  const { uri, password } = inject('database')
  vi.stubEnv('NEO4J_URI', uri)
  vi.stubEnv('NEO4J_PASSWORD', password)
  const said: string[] = []
  const output = { out: (each: string) => said.push(each), err: (each: string) => said.push(each) }
  const kesher = (...args: string[]) => runCommandLine(args, output)
  const file = join(files.folder, 'own.backup.gz')
  try {
    expect(await kesher('backup', file)).toBe(0)
    expect(await kesher('restore', file)).toBe(1)
    expect(await kesher('restore', file, '--dry-run')).toBe(0)
    const before = await wholeGraph()
    await emptyDatabase(inject('database'))
    expect(await kesher('restore', file)).toBe(0)
    expect(await wholeGraph()).toEqual(before)
    expect(await kesher('restore', file, '--replace')).toBe(0)
    expect(await wholeGraph()).toEqual(before)
    expect(await kesher('restore')).toBe(2)
  } finally {
    vi.unstubAllEnvs()
  }
  const counts = '  7 entities, 8 relations, 13 claims, 4 sources, 5 steps of history, 1 imports\n'
  expect(said.map((each) => each.replace(/\d{4}-.*Z/, 'INSTANT').replace(file, 'FILE'))).toEqual([
    `Written: FILE.\n${counts}`,
    expect.stringMatching(/^Nothing was written: the graph is not empty \(7 Entity/),
    `Whole: the graph of INSTANT.\n${counts}`,
    `Restored: the graph of INSTANT.\n${counts}`,
    `Restored: the graph of INSTANT.\n${counts}`,
    expect.stringMatching(/^The command cannot be understood: it takes one FILE/),
  ])
})

/** A program that has loaded all that it needs, so that the kill meets its work. */
async function loaded(what: 'backup' | 'restore', file: string) {
  const { uri, password } = inject('database')
  const args = ['--import', 'tsx', 'server/testing/backup-program.ts', uri, password, what, file]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  await once(child.stdout, 'data')
  return {
    goOn: () => void child.stdin.write('go\n'),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

async function untilStage(stage: string): Promise<void> {
  const isThere = async () =>
    (
      await runCypher(inject('database'), 'MATCH (i:Import {running: true, state: $stage}) RETURN i', {
        stage,
      })
    ).length > 0
  while (!(await isThere())) await wait(1)
}
