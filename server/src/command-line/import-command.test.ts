import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SmallFiles } from '../../testing/import/small-files.ts'
import { commands } from './commands.ts'
import { runCommandLine } from './run-command-line.ts'

let files: SmallFiles
beforeAll(async () => {
  files = await SmallFiles.make()
})
afterAll(() => files.remove())

async function kesher(...args: string[]) {
  let out = ''
  let err = ''
  const exitCode = await runCommandLine(args, { out: (text) => (out += text), err: (text) => (err += text) })
  return { exitCode, out, err }
}

test('without a command, or with --help, every command is named', async () => {
  for (const args of [[], ['--help'], ['help']]) {
    const { exitCode, out } = await kesher(...args)
    expect(exitCode).toBe(0)
    for (const { name, sentence } of commands) expect(out).toContain(`  ${name.padEnd(11)}  ${sentence}`)
  }
  expect((await kesher('import', '--help')).out).toMatch(
    /^Usage: kesher import FILE… \[--dry-run \| --compare\]/,
  )
})

test.each([
  [['impot'], 2, 'There is no command "impot".'],
  [['import', '--dry-run'], 2, 'The command cannot be understood: no FILE is named.'],
  [['import', 'x', '--wet-run'], 2, "The command cannot be understood: Unknown option '--wet-run'."],
  [['import', 'x', '--dry-run', '--option', 'colour=red'], 2, 'no format has an option "colour=red"'],
  [
    ['import', 'x', '--space', 'My files'],
    1,
    '--space cannot be "My files": it is made of small letters a to z, digits and "-".',
  ],
  [['imports', 'x'], 2, 'The command cannot be understood: Unexpected argument'],
  [['undo-import'], 2, 'The command cannot be understood: it takes one ID.'],
  [['undo-import', 'a', 'b'], 2, 'The command cannot be understood: it takes one ID.'],
  [['import', 'no-such-file', '--dry-run'], 1, 'FILE cannot be "no-such-file": there is no such file.'],
  [['import', 'server', '--dry-run'], 1, 'FILE cannot be "server": it is a folder.'],
  [
    ['import', 'package.json', '--dry-run', '--encoding', 'ebcdic'],
    1,
    'encoding cannot be "ebcdic": it is one of utf-8',
  ],
  [
    ['import', 'package.json', '--dry-run', '--format', 'pdf'],
    1,
    'format cannot be "pdf": it is one of xlsx',
  ],
  [
    ['import', 'package.json', '--dry-run', '--mapping', 'README.md'],
    1,
    '--mapping cannot be "README.md": it is not JSON',
  ],
  [
    ['import', 'neo4j://ann:secret@host', '--dry-run'],
    1,
    'FILE cannot be "neo4j://…@host": user and password do not',
  ],
  [['import', 'bolt://host:7687/movies', '--dry-run'], 1, 'and --database names the database'],
  [
    ['import', 'bolt://127.0.0.1:1', '--dry-run', '--user', ''],
    1,
    'bolt://127.0.0.1:1 does not answer as a Neo4j. Check address and port',
  ],
  [['import', 'x', '--dry-run', '--source', ' '], 1, '--source cannot be " ": it is blank.'],
  [['start', 'x', 'y'], 2, 'The command cannot be understood: start takes one FOLDER, or none.'],
  [['projects', 'drop', 'x'], 2, 'it takes nothing, "forget FOLDER" or "delete FOLDER"'],
] as const)('%j ends with %i and says why', async (args, exitCode, sentence) => {
  const ended = await kesher(...args)
  expect(ended.exitCode).toBe(exitCode)
  expect(ended.err).toContain(sentence)
  expect(ended.out).toBe('')
})

test('a dry run as JSON tells counts, types, what columns mean, and each refused row', async () => {
  const nodes = await files.write('nodes.csv', 'id,name,type\na,A,Person\nb,B,Person\n')
  const edges = await files.write('edges.csv', 'source,target,type\na,b,KNOWS\na,x,KNOWS\n')
  const { exitCode, out } = await kesher('import', nodes, edges, '--dry-run', '--json')
  expect(exitCode).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    files: [
      {
        file: 'nodes.csv',
        format: 'csv',
        refusal: null,
        entities: { count: 2, types: { Person: 2 } },
        relations: { count: 0 },
      },
      {
        file: 'edges.csv',
        relations: { count: 1, types: { KNOWS: 1 } },
        claims: 1,
        refused: {
          count: 1,
          codes: { MISSING_END: 1 },
          rows: [{ place: { file: 'edges.csv', row: 3 }, value: 'x', code: 'MISSING_END' }],
        },
        tables: [{ makes: 'relations', columns: [{ column: 'source', field: 'subject' }, {}, {}] }],
      },
    ],
  })
  expect((await kesher('import', nodes, edges, '--dry-run', '--strict')).exitCode).toBe(1)
})

test('what a file is refused for is said, with exit code 1', async () => {
  const path = await files.write('bad.graphml', '<graphml>\n<graph></nodes>')
  const { exitCode, out } = await kesher('import', path, '--dry-run')
  expect(exitCode).toBe(1)
  expect(out).toContain('  refused at row 2: it is broken here: unexpected close tag [NOT_WELL_FORMED]\n')
})

test('the mapping can be saved, and the saved one gives the same result', async () => {
  const table = await files.write('ties.csv', 'תורם,מקבל,סכום\nא,ב,5\n')
  const saved = join(files.folder, 'mapping.json')
  const first = await kesher('import', table, '--dry-run', '--save-mapping', saved)
  expect((await kesher('import', table, '--dry-run', '--mapping', saved)).out).toBe(first.out)
})

test('refused rows can be had as CSV, in which nothing is computed', async () => {
  const table = await files.write('ties.csv', 'from,to\n=1+1,=1+1\n"a, ""b""",c\n')
  const refused = join(files.folder, 'refused.csv')
  await kesher('import', table, '--dry-run', '--refused', refused)
  expect(await readFile(refused, 'utf8')).toBe(
    "\ufeffkind,file,table,row,column,value,code,reason\r\nrefused,ties.csv,,2,,'=1+1,SELF_RELATION,an entity cannot be tied to itself\r\n",
  )
})
