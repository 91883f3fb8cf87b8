import { expect, it } from 'vitest'
import { progressPrinter } from './progress-printer.ts'
import type { StartProgress } from './start-progress.ts'

const half: StartProgress = {
  step: 'downloading',
  files: 99,
  filesTotal: 199,
  bytes: 50_200_000,
  bytesTotal: 100_400_000,
  bytesPerSecond: 12_340_000,
}
const done: StartProgress = { step: 'downloaded', files: 199, bytes: 100_400_000, seconds: 8.14 }
const line = 'Downloading the database: 99 of 199 files, 50.2 of 100.4 MB (50 %), 12.3 MB/s'

function recorder(isTTY: boolean) {
  const written: string[] = []
  return { isTTY, written, write: (text: string) => written.push(text) }
}

it('writes one living line on a terminal', () => {
  const stream = recorder(true)
  const print = progressPrinter(stream)
  for (const progress of [half, half, done]) print(progress)
  expect(stream.written).toEqual([
    `\r\u001B[2K${line}`,
    `\r\u001B[2K${line}`,
    '\r\u001B[2KDownloaded the database: 199 files, 100.4 MB in 8.1 s\n',
  ])
})

it('writes a plain line every three seconds elsewhere', () => {
  const stream = recorder(false)
  let now = 0
  const print = progressPrinter(stream, () => now)
  for (now = 0; now < 7_000; now += 1_000) print(half)
  print(done)
  expect(stream.written).toEqual([
    `${line}\n`,
    `${line}\n`,
    `${line}\n`,
    'Downloaded the database: 199 files, 100.4 MB in 8.1 s\n',
  ])
})
