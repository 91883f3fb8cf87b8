import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDriver } from '../db/driver.ts'
import { answersBolt } from './answers-bolt.ts'
import { isAlive, markOf, type ProcessMark } from './process-mark.ts'
import { startOwnDatabase, type OwnDatabase } from './start-own-database.ts'
import type { Crash } from './supervise.ts'

let dataFolder: string
let running: { stop(): Promise<void> }[]
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'kesher-own-'))
  running = []
})
afterEach(async () => {
  await Promise.all(running.map((each) => each.stop()))
  await rm(dataFolder, { recursive: true, force: true })
})

async function start(onCrash?: (crash: Crash) => void): Promise<OwnDatabase> {
  const database = await startOwnDatabase({ dataFolder, onCrash })
  running.push(database)
  return database
}

function surelyMark(pid: number): ProcessMark {
  const mark = markOf(pid)
  if (!mark) throw new Error(`no process ${pid} lives`)
  return mark
}

async function untilDead(mark: ProcessMark): Promise<void> {
  while (isAlive(mark)) await sleep(50)
}

const portOf = (uri: string): number => Number(new URL(uri).port)

describe('a database of our own', () => {
  it('answers on loopback, keeps its password, and leaves no process and no lock', async () => {
    const first = await start()
    const mark = surelyMark(first.pid)
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
    expect(first.user).toBe('neo4j')
    expect(await answersBolt(portOf(first.uri))).toBe(true)
    expect((await stat(join(dataFolder, 'password'))).mode & 0o777).toBe(0o600)
    await first.stop()
    expect(isAlive(mark)).toBe(false)
    await expect(stat(join(dataFolder, 'kesher.lock'))).rejects.toMatchObject({ code: 'ENOENT' })

    const second = await start()
    expect(second.password).toBe(first.password)
    expect(await answersBolt(portOf(second.uri))).toBe(true)
  })

  it('listens on nothing but its one port on loopback', async () => {
    const { pid, uri } = await start()
    expect(await listeners(pid)).toEqual([`127.0.0.1:${portOf(uri)}`])
  })

  it('is started again where it was when it dies, and says why', async () => {
    const crashes: Crash[] = []
    const database = await start((crash) => crashes.push(crash))
    const { uri, password, pid } = database
    process.kill(pid, 'SIGKILL')
    while (crashes.at(-1)?.state !== 'restarted') await sleep(50)
    expect(crashes).toEqual([
      { state: 'restarting', reason: 'something ended it by SIGKILL', attempt: 1, waitMs: 250 },
      { state: 'restarted', attempt: 1, pid: database.pid },
    ])
    expect(database.pid).not.toBe(pid)
    expect({ uri: database.uri, password: database.password }).toEqual({ uri, password })
    expect(await answersBolt(portOf(uri))).toBe(true)
  })

  it('is ended when it has given up its graph but goes on running, as on a full disk', async () => {
    const crashes: Crash[] = []
    const database = await start((crash) => crashes.push(crash))
    const { pid } = database
    const mark = surelyMark(pid)
    // None of its files may grow beyond so many bytes, so that it cannot write what it is told.
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${2e6}`])
    const driver = openDriver(database)
    const writing = driver.executeQuery('CREATE (:Text {text: $text})', { text: 'x'.repeat(4e6) })
    await expect(writing).rejects.toThrow('Could not append transaction')
    await driver.close()
    await untilDead(mark)
    while (crashes.length === 0) await sleep(20)
    expect(crashes[0]).toMatchObject({ state: 'restarting', attempt: 1 })
  })

  it('can be stopped while it is being started again', async () => {
    const crashes: Crash[] = []
    const database = await start((crash) => crashes.push(crash))
    process.kill(database.pid, 'SIGKILL')
    while (crashes.length === 0) await sleep(20)
    await sleep(600)
    await database.stop()
    expect(crashes.map(({ state }) => state)).toEqual(['restarting'])
    expect(await answersBolt(portOf(database.uri))).toBe(false)
  })

  it('leaves nothing running when its start is broken off', async () => {
    const stop = new AbortController()
    const starting = startOwnDatabase({ dataFolder, signal: stop.signal })
    const pid = await notedDatabase()
    const mark = surelyMark(pid)
    stop.abort(new Error('no longer wanted'))
    await expect(starting).rejects.toThrow('no longer wanted')
    expect(isAlive(mark)).toBe(false)
    await expect(stat(join(dataFolder, 'kesher.lock'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('a database that cannot be', () => {
  it('refuses a data folder that another program has, with the process to look for', async () => {
    await start()
    await expect(startOwnDatabase({ dataFolder })).rejects.toMatchObject({
      code: 'DATA_FOLDER_IN_USE',
      details: { folder: dataFolder, pid: process.pid },
    })
  })

  it('says that its data are damaged, and leaves nothing running', async () => {
    await (await start()).stop()
    await writeFile(join(dataFolder, 'data/databases/neo4j/neostore'), Buffer.alloc(8_192, 7))
    await expect(startOwnDatabase({ dataFolder })).rejects.toMatchObject({
      code: 'DATABASE_DIED_AT_START',
      message: `The database stopped while it was starting: its data are damaged, so put the data folder back from a safety copy; its log is ${join(dataFolder, 'logs/neo4j.log')}.`,
    })
    await expect(stat(join(dataFolder, 'kesher.lock'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('says that the data folder is a file', async () => {
    const file = join(dataFolder, 'file')
    await writeFile(file, '')
    await expect(startOwnDatabase({ dataFolder: file })).rejects.toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
      details: { purpose: 'data', folder: file, setting: 'KESHER_DATA' },
    })
  })

  it('runs in a folder with blanks and Hebrew letters, under a plain locale', async () => {
    const hebrew = join(dataFolder, 'הנתונים של דנה')
    const program = runProgram(hebrew, { LC_ALL: 'C' })
    const { uri } = await program.ready
    expect(await answersBolt(portOf(uri))).toBe(true)
  })
})

describe('a program that ends', () => {
  it('takes its database with it when it is told to stop', async () => {
    const program = runProgram(dataFolder)
    const mark = surelyMark((await program.ready).pid)
    program.child.kill('SIGTERM')
    expect(await once(program.child, 'exit')).toEqual([0, null])
    expect(isAlive(mark)).toBe(false)
  })

  it('stops its database itself on Ctrl-C, which the terminal sends to the whole process group', async () => {
    const program = runProgram(dataFolder)
    const { pid } = await program.ready
    const mark = surelyMark(pid)
    process.kill(-(program.child.pid ?? 0), 'SIGINT')
    expect(await once(program.child, 'exit')).toEqual([0, null])
    expect(isAlive(mark)).toBe(false)
    expect(await readFile(join(dataFolder, 'logs/neo4j.log'), 'utf8')).toMatch(/INFO {2}Stopped\.\n$/)
  })

  it('takes its database with it even when it is killed, and the next one finds the folder free', async () => {
    const program = runProgram(dataFolder)
    const mark = surelyMark((await program.ready).pid)
    program.child.kill('SIGKILL')
    await once(program.child, 'exit')
    const next = await start()
    expect(isAlive(mark)).toBe(false)
    expect(await answersBolt(portOf(next.uri))).toBe(true)
  })

  it('is refused, with one sentence and an exit code, while another has the folder', async () => {
    await start()
    const program = runProgram(dataFolder)
    const [[code], sentence] = await Promise.all([once(program.child, 'exit'), program.errors])
    expect({ code, sentence }).toEqual({
      code: 1,
      sentence: `The data folder ${dataFolder} is in use by another Kesher (process ${process.pid}): stop that one, or set KESHER_DATA to another folder.\n`,
    })
  })
})

interface Program {
  readonly child: ChildProcess
  readonly ready: Promise<{ pid: number; uri: string }>
  readonly errors: Promise<string>
}

function runProgram(folder: string, env: NodeJS.ProcessEnv = {}): Program {
  const file = fileURLToPath(new URL('own-database-program.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file, folder], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const ended = once(child, 'exit')
  running.push({
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const errors = ended.then(() => told)
  const first = once(child.stdout, 'data').then(
    ([line]) => JSON.parse(String(line)) as { pid: number; uri: string },
  )
  const failed = errors.then((text) => Promise.reject(new Error(`the program ended: ${text}`)))
  const ready = Promise.race([first, failed])
  // Not every test waits for it.
  ready.catch(() => undefined)
  return { child, ready, errors }
}

async function notedDatabase(): Promise<number> {
  for (;;) {
    const text = await readFile(join(dataFolder, 'kesher.lock'), 'utf8').catch(() => '{}')
    const pid: unknown = text ? (JSON.parse(text) as { database?: { pid: number } }).database?.pid : undefined
    if (typeof pid === 'number') return pid
    await sleep(10)
  }
}

/** What a process listens on, as Linux tells it; elsewhere this test has no way to know and says so. */
async function listeners(pid: number): Promise<string[]> {
  const { readdir, readlink } = await import('node:fs/promises')
  const links = await Promise.all(
    (await readdir(`/proc/${pid}/fd`)).map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')),
  )
  const inodes = new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []))
  const tables = await Promise.all(
    ['tcp', 'tcp6', 'udp', 'udp6'].map((name) => readFile(`/proc/net/${name}`, 'utf8')),
  )
  const rows = tables
    .flatMap((table) => table.trim().split('\n').slice(1))
    .map((row) => row.trim().split(/\s+/))
  return rows
    .filter((row) => (row[3] === '0A' || row[3] === '07') && inodes.has(row[9] ?? ''))
    .map((row) => readable(row[1] ?? ''))
}

/** `0100007F:1F90`, or the same behind the prefix of an IPv4 address in IPv6, is `127.0.0.1:8080`. */
function readable(address: string): string {
  const [host = '', port = ''] = address.split(':')
  const bytes = host.slice(-8).match(/../g) ?? []
  return `${bytes
    .reverse()
    .map((byte) => Number.parseInt(byte, 16))
    .join('.')}:${Number.parseInt(port, 16)}`
}
