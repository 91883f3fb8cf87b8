import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { logPositions, whyItDied, whyItIsNotOpen } from './why-it-died.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-logs-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = '2026-01-02 03:04:05.678+0000'
const killed = { code: null, signal: 'SIGKILL' } as const
const failed = { code: 1, signal: null } as const

it('takes the way it ended where the logs are calm', async () => {
  await writeFile(
    join(folder, 'debug.log'),
    `${at} INFO  [x] Command line:\n  -XX:+ExitOnOutOfMemoryError\n${at} WARN  [x] checksum is missing, corrupt?\n`,
  )
  expect(await whyItDied(folder, {}, killed)).toBe('something ended it by SIGKILL')
  expect(await whyItDied(folder, {}, { code: 3, signal: null })).toBe('it ended with exit code 3')
})

it.each([
  ['java.io.IOException: No space left on device', 'its disk is full, so free some space'],
  [
    'Caused by: java.net.BindException: Address already in use',
    'its port was taken by another program, so start again',
  ],
  [
    'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process',
    'another database process works on the same data folder, so stop that one',
  ],
  [
    'java.lang.IllegalStateException: Failed to read current store version.',
    'its data are damaged, so put the data folder back from a safety copy',
  ],
])('knows the trace %j', async (trace, reason) => {
  await writeFile(
    join(folder, 'debug.log'),
    `${at} ERROR [o.n.x] Something failed\n${trace}\n\tat a.b(C.java:1)\n`,
  )
  expect(await whyItDied(folder, {}, failed)).toBe(reason)
})

it('knows what the JVM says before there is a log', async () => {
  await writeFile(
    join(folder, 'console.log'),
    'Error occurred during initialization of VM\nCould not reserve enough space',
  )
  expect(await whyItDied(folder, {}, failed)).toBe(
    'there was not enough memory, so close other programs and start again',
  )
})

it('quotes the innermost cause of what it does not know', async () => {
  await writeFile(
    join(folder, 'neo4j.log'),
    `${at} ERROR Failed to start Neo4j on 127.0.0.1:7474.\njava.lang.RuntimeException: outer\nCaused by: a.B: middle\n\tat x\nCaused by: a.C: The moon is blue\n`,
  )
  expect(await whyItDied(folder, {}, failed)).toBe('it says "a.C: The moon is blue"')
})

it('does not take an earlier trouble for a new one', async () => {
  await writeFile(join(folder, 'neo4j.log'), `${at} ERROR No space left on device\n`)
  expect(await whyItDied(folder, await logPositions(folder), killed)).toBe('something ended it by SIGKILL')
})

it('sees that the server could not open the graph', async () => {
  expect(await whyItIsNotOpen(folder, {})).toBeUndefined()
  await writeFile(join(folder, 'debug.log'), `${at} ERROR [x] Failed to start DatabaseId{60c8571f[neo4j]}\n`)
  expect(await whyItIsNotOpen(folder, {})).toBe(
    'its data are damaged, so put the data folder back from a safety copy',
  )
})
