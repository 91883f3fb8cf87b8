import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockFolder } from './lock-folder.ts'
import { isAlive, markOf, type ProcessMark } from './process-mark.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-lock-'))
  file = join(folder, 'kesher.lock')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const here = hostname()
const myself = (): ProcessMark => markOf(process.pid) ?? { pid: 0, born: '' }

async function deadProcess(): Promise<ProcessMark> {
  const child = spawn('sleep', ['60'])
  await once(child, 'spawn')
  const mark = markOf(child.pid ?? 0)
  child.kill('SIGKILL')
  await once(child, 'exit')
  return mark ?? { pid: 0, born: '' }
}

it('gives the folder to one process, says who has it, and takes nothing away on refusal', async () => {
  const lock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toMatchObject({
    code: 'DATA_FOLDER_IN_USE',
    message: `The data folder ${folder} is in use by another Kesher (process ${process.pid}): stop that one, or set KESHER_DATA to another folder.`,
  })
  lock.release()
  expect(await readdir(folder)).toEqual([])
})

it('takes over the lock of a process that was killed, and tells which database it left', async () => {
  const database = myself()
  await writeFile(file, JSON.stringify({ host: here, program: await deadProcess(), database }))
  const lock = await lockFolder(folder)
  expect(lock.leftBehind).toEqual(database)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ host: here, program: myself() })
  lock.release()
})

it('is not fooled by a later process of the same number', async () => {
  const earlier = { pid: process.pid, born: 'another boot 1' }
  await writeFile(file, JSON.stringify({ host: here, program: earlier }))
  const lock = await lockFolder(folder)
  expect(isAlive(earlier)).toBe(false)
  lock.release()
})

it('takes over a lock that holds nothing readable', async () => {
  await writeFile(file, '{"host":')
  const lock = await lockFolder(folder)
  expect(lock.leftBehind).toBeUndefined()
  lock.release()
})

it('honours a holder on another machine until it has been silent for a minute', async () => {
  await writeFile(
    file,
    JSON.stringify({ host: 'elsewhere', program: { pid: 7, born: 'x 1' }, database: myself() }),
  )
  await expect(lockFolder(folder)).rejects.toMatchObject({
    details: { folder, pid: 7, where: ' on elsewhere' },
  })
  const longAgo = new Date(Date.now() - 61_000)
  await utimes(file, longAgo, longAgo)
  const lock = await lockFolder(folder)
  expect(lock.leftBehind).toBeUndefined()
  lock.release()
})

it('gives a stale lock to one of many who come at once', async () => {
  await writeFile(file, JSON.stringify({ host: here, program: await deadProcess() }))
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
  const locks = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  expect(locks).toHaveLength(1)
  for (const lock of locks) lock.release()
})

it('notes which database works on the folder', async () => {
  const lock = await lockFolder(folder)
  lock.note({ pid: 4_711, born: 'boot 2' })
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ database: { pid: 4_711, born: 'boot 2' } })
  lock.release()
})
