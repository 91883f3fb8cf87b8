import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run, runKesher } from '../../testing/run-kesher.ts'

// Large files are read by a process whose heap would not hold them: V8 ends a process that needs more.

/** Enough for the program and its packages, compiled on the fly, and far less than the rows below as objects. */
const heapMegabytes = 72

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-command-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Writes a file from lines that are made while it is written. */
async function write(name: string, lines: Iterable<string>): Promise<string> {
  const path = join(folder, name)
  const inParts = function* () {
    for (const line of lines) yield `${line}\n`
  }
  await pipeline(Readable.from(inParts()), createWriteStream(path))
  return path
}

function* csvRows(count: number) {
  yield 'id,source,target,type,role,start,amount,note'
  for (let row = 0; row < count; row += 1) {
    const note = `a note about the tie of row ${row}, as long as such notes are, so that rows have the size of real ones`
    yield `r${row},person ${row},company ${row % 5_000},works-for,engineer,2020-01-${String((row % 28) + 1).padStart(2, '0')},${row}.5,"${note}"`
  }
}

function* graphmlLines(nodes: number) {
  yield '<graphml><key id="k" for="node" attr.name="note" attr.type="string"/><graph edgedefault="directed">'
  for (let node = 0; node < nodes; node += 1) {
    yield `<node id="n${node}"><data key="k">a note about node ${node}, as long as such notes are in files of that kind</data></node>`
    if (node > 0) yield `<edge source="n${node}" target="n${node - 1}"/>`
  }
  yield '</graph></graphml>'
}

test('a hundred thousand rows of CSV are read in a heap that would not hold them', async () => {
  const path = await write('large.csv', csvRows(100_000))
  const { exitCode, out, err } = await runKesher(['import', path, '--dry-run', '--json'], heapMegabytes)
  expect([exitCode, err]).toEqual([0, ''])
  const [report] = (JSON.parse(out) as { files: Record<string, { count: number }>[] }).files
  expect([report?.['entities']?.count, report?.['relations']?.count, report?.['refused']?.count]).toEqual([
    105_000, 100_000, 0,
  ])
})

test('a GraphML file of sixty thousand nodes and as many edges is read in it as well', async () => {
  const path = await write('large.graphml', graphmlLines(60_000))
  const { exitCode, out, err } = await runKesher(['import', path, '--dry-run', '--json'], heapMegabytes)
  expect([exitCode, err]).toEqual([0, ''])
  const [report] = (JSON.parse(out) as { files: Record<string, { count: number }>[] }).files
  expect([report?.['entities']?.count, report?.['relations']?.count]).toEqual([60_000, 59_999])
})

test('the program that npm installs builds its commands where they are missing, and runs them', async () => {
  const path = await write('small.csv', ['from,to', 'a,b'])
  const { exitCode, out } = await run(process.execPath, ['kesher.mjs', 'import', path, '--dry-run'])
  expect([exitCode, out]).toEqual([
    0,
    `small.csv (csv)
  entities   2 (Thing 2)
  relations  1 (RELATED_TO 1)
  claims     1
  small.csv makes relations: from → subject, to → object
`,
  ])
})
