import { expect, test } from 'vitest'
import { amountBars, numberBars } from './histogram.ts'

test('amounts stand in bars of 1, 2 and 5 times the powers of ten, none left out', () => {
  expect(amountBars([])).toEqual([])
  expect(amountBars([3, 20, 21, 99])).toEqual([
    { from: 2, to: 5, count: 1 },
    { from: 5, to: 10, count: 0 },
    { from: 10, to: 20, count: 0 },
    { from: 20, to: 50, count: 2 },
    { from: 50, to: 100, count: 1 },
  ])
  expect(amountBars([0.5]).map(({ count }) => count)).toEqual([1])
  const values = [0, 7, 1e6, 5e11, 1e15 - 1]
  expect(amountBars(values).reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
})

test('whole numbers stand in one bar each, in wider ones where they would be too many', () => {
  expect(numberBars([2, 2, 4])).toEqual([
    { from: 2, to: 3, count: 2 },
    { from: 3, to: 4, count: 0 },
    { from: 4, to: 5, count: 1 },
  ])
  const many = numberBars([0, 17, 990], 24)
  expect(many.length).toBeLessThanOrEqual(24)
  expect([many[0], many.at(-1)]).toEqual([
    { from: 0, to: 50, count: 2 },
    { from: 950, to: 1000, count: 1 },
  ])
})
