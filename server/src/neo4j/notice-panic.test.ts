import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noticePanic } from './notice-panic.ts'

const panic =
  '2026-01-02 03:04:05.678+0000 ERROR [o.n.m.DatabaseHealth] Database panic: it has a critical error\n'
const calm = '2026-01-02 03:04:05.678+0000 INFO  [o.n.k.i.t.l.p.LogPruningImpl] No log version pruned.\n'
/** Longer than from one look to the next. */
const aLook = 1_500
const patience = 20_000

let folder: string
let file: string
let end: () => void
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-panic-'))
  file = join(folder, 'debug.log')
  end = () => undefined
})
afterEach(async () => {
  end()
  await rm(folder, { recursive: true, force: true })
})

test('one of an earlier start is none; one that is written in two parts is noticed, once', async () => {
  await writeFile(file, panic)
  const onPanic = vi.fn<() => void>()
  end = noticePanic(folder, panic.length, onPanic)
  await appendFile(file, calm + panic.slice(0, 60))
  await sleep(aLook)
  expect(onPanic).not.toHaveBeenCalled()
  await appendFile(file, panic.slice(60))
  await vi.waitFor(() => expect(onPanic).toHaveBeenCalledTimes(1), patience)
  await appendFile(file, panic)
  await sleep(aLook)
  expect(onPanic).toHaveBeenCalledTimes(1)
})

test('one at the beginning of a log that was rolled over is noticed', async () => {
  await writeFile(file, calm.repeat(200))
  const onPanic = vi.fn<() => void>()
  end = noticePanic(folder, calm.length * 200, onPanic)
  await writeFile(file, panic + calm.repeat(100))
  await vi.waitFor(() => expect(onPanic).toHaveBeenCalledTimes(1), patience)
})
