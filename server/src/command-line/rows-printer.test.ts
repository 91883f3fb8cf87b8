import { expect, test } from 'vitest'
import { rowsPrinter } from './rows-printer.ts'

/** What is printed when rows and shares are told at these times, in milliseconds. */
function printed(isTTY: boolean, told: readonly (readonly [at: number, rows: number, share: number])[]) {
  const written: string[] = []
  let now = 0
  const printer = rowsPrinter({ isTTY, write: (text: string) => written.push(text) }, 'written', () => now)
  for (const [at, rows, share] of told) {
    now = at
    printer.share(share)
    printer.rows(rows)
  }
  return written
}

test('a living line on a terminal, with the pace and the time left once they are known', () => {
  expect(
    printed(true, [
      [4_000, 1_000, 0.5],
      [6_000, 3_000, 0.504],
      [8_000, 5_000, 0.52],
      [54_000, 51_000, 0.75],
    ]),
  ).toEqual([
    '\r\u001B[2K1,000 rows written',
    '\r\u001B[2K3,000 rows written, 1,000 a second',
    '\r\u001B[2K5,000 rows written, 1,000 a second, about 2 min left',
    '\r\u001B[2K51,000 rows written, 1,000 a second, about 50 s left',
  ])
})

test('a plain line every three seconds elsewhere', () => {
  expect(
    printed(false, [
      [1_000, 1_000, 0.5],
      [2_000, 2_000, 0.6],
      [3_000, 3_000, 0.7],
      [4_000, 4_000, 0.8],
      [6_000, 6_000, 1],
    ]),
  ).toEqual(['3,000 rows written, 1,000 a second, about 3 s left\n', '6,000 rows written, 1,000 a second\n'])
})
