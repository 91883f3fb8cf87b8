import { expect, test } from 'vitest'
import { moved, playFrames, timelineOf } from './timeline.ts'

const told = (span: { from: number; to: number }, mode: Parameters<typeof playFrames>[2], count = 6) =>
  playFrames(count, span, mode).map(({ from, to }) => `${from}-${to}`)

test('the axis goes by months over a year at least; a year alone is spread over its months', () => {
  const { units, counts, undated } = timelineOf([
    { start: '2025-11-12' },
    { start: '2025-11', end: '2025-12' },
    { start: '2025' },
    { end: '2025-03' },
    null,
  ])
  expect(units).toEqual(Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`))
  expect(counts.map((count) => Math.round(count * 12))).toEqual([1, 1, 13, 1, 1, 1, 1, 1, 1, 1, 25, 1])
  expect(undated).toBe(1)
})

test('where months would be too many it goes by years', () => {
  const { units, counts } = timelineOf([{ start: '1999-05' }, { start: '2010' }, { start: '2012-01' }])
  expect([units[0], units.at(-1), units.length]).toEqual(['1999', '2012', 14])
  expect(counts.filter((count) => count > 0)).toEqual([1, 1, 1])
})

test('without a date there is no axis', () => {
  expect(timelineOf([null, {}])).toEqual({ units: [], counts: [], undated: 2 })
})

test('it plays sliding, growing and within, from where it stands, and anew from its end', () => {
  expect(told({ from: 2, to: 3 }, 'sliding')).toEqual(['2-3', '3-4', '4-5'])
  expect(told({ from: 4, to: 5 }, 'within')).toEqual(['0-1', '1-2', '2-3', '3-4', '4-5'])
  expect(told({ from: 0, to: 5 }, 'sliding')).toEqual(['0-0', '1-1', '2-2', '3-3', '4-4', '5-5'])
  expect(told({ from: 1, to: 3 }, 'growing')).toEqual(['1-3', '1-4', '1-5'])
  expect(told({ from: 0, to: 5 }, 'growing')).toEqual(['0-0', '0-1', '0-2', '0-3', '0-4', '0-5'])
})

test('ends move within the axis and past nobody', () => {
  const span = { from: 2, to: 4 }
  expect(moved(span, 'from', 5, 10)).toEqual({ from: 4, to: 4 })
  expect(moved(span, 'to', 50, 10)).toEqual({ from: 2, to: 9 })
  expect(moved(span, 'all', -5, 10)).toEqual({ from: 0, to: 2 })
  expect(moved(span, 'all', 9, 10)).toEqual({ from: 7, to: 9 })
})
