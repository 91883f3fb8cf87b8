import { describe, expect, test } from 'vitest'
import {
  checkPartialDate,
  checkSpan,
  comparePartialDates,
  earliestDay,
  latestDay,
  spanContains,
  spansOverlap,
} from './partial-date.ts'

describe('checkPartialDate', () => {
  test.each(['2025', '2025-11', '2025-11-12', '0001', '9999-12-31', '2024-02-29', '2000-02-29'])(
    '%s is a date',
    (text) => {
      expect(checkPartialDate(text)).toBe(null)
    },
  )

  test.each([
    ['2025-02-30', '2025-02 has no day 30, its last one is 28'],
    ['2025-02-29', '2025-02 has no day 29, its last one is 28'],
    ['1900-02-29', '1900-02 has no day 29, its last one is 28'],
    ['2025-04-31', '2025-04 has no day 31, its last one is 30'],
    ['2025-11-00', '2025-11 has no day 00, its last one is 30'],
    ['2025-13', 'there is no month 13'],
    ['2025-00-01', 'there is no month 00'],
    ['0000', 'years go from 0001 to 9999'],
  ])('%s is refused: %s', (text, reason) => {
    expect(checkPartialDate(text)).toBe(reason)
  })

  test.each([
    '',
    '25',
    '2025-1',
    '2025-11-1',
    '20251112',
    '-2025',
    '2025-11-12T00:00:00Z',
    ' 2025',
    '2025\n',
    '٢٠٢٥',
  ])('%j is refused with the three forms', (text) => {
    expect(checkPartialDate(text)).toBe('a date is written as 2025, 2025-11 or 2025-11-12')
  })
})

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-11', '2025-11-01', '2025-11-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2100-02', '2100-02-01', '2100-02-28'],
  ['2025-11-12', '2025-11-12', '2025-11-12'],
])('%s may mean %s to %s', (date, first, last) => {
  expect([earliestDay(date), latestDay(date)]).toEqual([first, last])
})

test('dates are ordered by their first day, the less precise first', () => {
  const dates = ['2025-11-12', '2025-01-01', '2024', '2025', '2025-11', '2025-01', '0999-12']
  expect(dates.toSorted(comparePartialDates)).toEqual([
    '0999-12',
    '2024',
    '2025',
    '2025-01',
    '2025-01-01',
    '2025-11',
    '2025-11-12',
  ])
})

describe('spansOverlap', () => {
  test.each([
    ['a year and a day of it', { from: '2025', to: '2025' }, { from: '2025-11-12', to: '2025-11-12' }, true],
    ['a shared last day', { from: '2024', to: '2025-11' }, { from: '2025-11-30', to: null }, true],
    ['days side by side', { from: '2024', to: '2025-11' }, { from: '2025-12', to: null }, false],
    ['both open to the future', { from: '2019', to: null }, { from: '2025', to: null }, true],
    ['open past, then later', { from: null, to: '2020' }, { from: '2021', to: null }, false],
    ['nothing known', { from: null, to: null }, { from: '2021', to: '2022' }, true],
  ])('%s', (_, a, b, expected) => {
    expect([spansOverlap(a, b), spansOverlap(b, a)]).toEqual([expected, expected])
  })
})

describe('spanContains', () => {
  test.each([
    ['a year holds its month', { from: '2025', to: '2025' }, { from: '2025-11', to: '2025-11' }, true],
    [
      'a month does not hold its year',
      { from: '2025-11', to: '2025-11' },
      { from: '2025', to: '2025' },
      false,
    ],
    ['an open end holds everything later', { from: '2020', to: null }, { from: '2021', to: null }, true],
    [
      'a closed end does not hold an open one',
      { from: '2020', to: '2030' },
      { from: '2021', to: null },
      false,
    ],
    ['an open start holds an open start', { from: null, to: '2030' }, { from: null, to: '2021' }, true],
  ])('%s', (_, outer, inner, expected) => {
    expect(spanContains(outer, inner)).toBe(expected)
  })
})

describe('checkSpan', () => {
  test('an end in the same, less precise time is fine', () => {
    expect(checkSpan({ from: '2025-11', to: '2025' })).toBe(null)
    expect(checkSpan({ from: null, to: null })).toBe(null)
  })

  test('an end before the start and an impossible date are refused', () => {
    expect(checkSpan({ from: '2025-11', to: '2025-10' })).toBe('it ends (2025-10) before it begins (2025-11)')
    expect(checkSpan({ from: '2025-02-30', to: null })).toBe('2025-02 has no day 30, its last one is 28')
  })
})
