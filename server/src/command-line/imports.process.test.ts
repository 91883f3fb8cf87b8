import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startOwnDatabase } from '../neo4j/start-own-database.ts'
import { runCommandLine } from './run-command-line.ts'

// Importing, listing and taking back as people do it, over a data folder: the database is started where none runs, and
// that of a running Kesher is used.

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-imports-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function kesher(...args: string[]) {
  let out = ''
  let err = ''
  const into = ['--into', join(folder, 'data')]
  const output = { out: (text: string) => (out += text), err: (text: string) => (err += text) }
  const exitCode = await runCommandLine([...args, ...into], output)
  return {
    exitCode,
    out: out.replaceAll(/\d{4}-\d\d-\d\d-[0-9a-f]{8}/g, 'ID'),
    // A machine with much to do is told that it takes long.
    err: err.replace(/^The database is still starting .*\n/m, ''),
    raw: out,
  }
}

test('a file comes into a new data folder, is listed, is the same again, and goes', async () => {
  const path = join(folder, 'ties.csv')
  await writeFile(path, 'from,to,type,amount,currency\nDana Levi,Acme,funds,5000,ILS\nAcme,Acme,owns,,\n')
  const first = await kesher('import', path)
  expect(first).toMatchObject({
    exitCode: 0,
    err: '',
    out: `ties.csv (csv)
  entities   2 (Thing 2)
  relations  1 (funds 1)
  claims     1
  ties.csv makes relations: from → subject, to → object, type → type, amount → amount, currency → currency
  refused  1 (SELF_RELATION 1)
    row 3 "Acme": an entity cannot be tied to itself

Written as import ID:
  entities   2 new, 0 changed, 0 the same
  relations  1 new, 0 changed, 0 the same
  claims     1 new, 0 the same
  sources    1 new
  types      new in the vocabulary: Thing, FUNDS
"kesher undo-import ID" takes it back.
`,
  })
  const running = await startOwnDatabase({ dataFolder: join(folder, 'data') })
  try {
    const { imports } = JSON.parse((await kesher('imports', '--json')).raw) as {
      imports: { id: string; files: string[] }[]
    }
    expect(imports.map(({ files }) => files)).toEqual([['ties.csv']])
    expect((await kesher('imports')).out).toMatch(
      /^ID {2}\d{4}-\d\d-\d\d \d\d:\d\d UTC {2}by \S+ {2}ties\.csv: 2 entities, 1 relations, 1 claims new, 0 changed\n$/,
    )
    expect((await kesher('import', path)).out).toMatch(
      /\nNothing is new: the graph holds all of this already\.\n$/,
    )
    expect(await kesher('import', path, '--strict')).toMatchObject({
      exitCode: 1,
      out: expect.stringMatching(/\nNothing was written\.\n$/) as string,
    })
    expect(await kesher('undo-import', 'nothing')).toMatchObject({
      exitCode: 1,
      err: 'The graph holds no import "nothing". "kesher imports" lists those that it holds.\n',
    })
    expect((await kesher('undo-import', imports[0]?.id ?? '')).out).toBe('Taken back: ID (ties.csv).\n')
    expect((await kesher('imports')).out).toBe('The graph holds no import.\n')
  } finally {
    await running.stop()
  }
})
