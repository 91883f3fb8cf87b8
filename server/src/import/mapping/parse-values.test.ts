import { expect, test } from 'vitest'
import { currencyOf, numberShape, parseAmount } from './parse-amount.ts'
import { dateShape, parseDate } from './parse-date.ts'

test.each([
  ['2025-11-12', 'dmy', '2025-11-12'],
  ['2025-11-12T08:30:00Z', 'dmy', '2025-11-12'],
  ['2025/11', 'dmy', '2025-11'],
  ['1999', 'dmy', '1999'],
  ['3/4/2025', 'dmy', '2025-04-03'],
  ['3/4/2025', 'mdy', '2025-03-04'],
  ['25.4.2025', 'mdy', '2025-04-25'],
  ['12-11-2025 10:00', 'dmy', '2025-11-12'],
  ['11/2025', 'dmy', '2025-11'],
  ['12 November 2025', 'dmy', '2025-11-12'],
  ['Nov 12, 2025', 'dmy', '2025-11-12'],
  ['12 בנובמבר 2025', 'dmy', '2025-11-12'],
  ['מרס 2024', 'dmy', '2024-03'],
  ['\u200f12.11.2025', 'dmy', '2025-11-12'],
] as const)('the date %s, %s, is %s', (text, order, date) => {
  expect(parseDate(text, order)).toEqual({ date })
})

test.each(['31.2.2025', '2025-13', 'soon', '12.11.25', 'marketing 2020', '0000', '', '1'.repeat(10_000)])(
  '%s is no date, and the reason says why',
  (text) => {
    expect(parseDate(text, 'dmy')).toEqual({ reason: expect.any(String) })
    expect(dateShape(text) === null || text === '31.2.2025').toBe(true)
  },
)

test.each([
  ['1250000', 'point', '1250000', null],
  ['1,250,000.50', 'point', '1250000.5', null],
  ['1.250.000,50', 'comma', '1250000.5', null],
  ["1'250.5", 'point', '1250.5', null],
  ['₪ 1,000', 'point', '1000', 'ILS'],
  ['1,000 ש"ח', 'point', '1000', 'ILS'],
  ['USD 7', 'point', '7', 'USD'],
  ['-$5', 'point', '-5', 'USD'],
  ['(5)', 'point', '-5', null],
  ['\u200e−5', 'point', '-5', null],
  ['1,234', 'point', '1234', null],
  ['1,234', 'comma', '1.234', null],
  ['1,5', 'point', '1.5', null],
  ['1.5', 'comma', '1.5', null],
  ['1.234,5', 'point', '1234.5', null],
  ['0,500', 'point', '0.5', null],
  ['12,50,000', 'point', '1250000', null],
  ['1 250 000,5', 'comma', '1250000.5', null],
] as const)('the amount %s with the mark %s is %s %s', (text, mark, amount, currency) => {
  expect(parseAmount(text, mark)).toEqual({ amount, currency })
})

test.each([
  'five',
  '1.2.3.4',
  '5 apples',
  '$',
  '1e5',
  '1,5,000',
  '1,,000',
  '1,234,5',
  '1 2',
  '1,000 2,000',
  `${'x'.repeat(50_000)}1`,
])('%s is no amount', (text) => {
  expect(parseAmount(text, 'point')).toEqual({ reason: expect.any(String) })
})

test('what a number shows about its mark', () => {
  expect(['1', '1.5', '1,5', '1,234', '1.234,5', '1,234,567', 'x'].map(numberShape)).toEqual([
    'plain', 'point', 'comma', 'either', 'comma', 'point', null,
  ]) // prettier-ignore
})

test('currencies by sign, word and code', () => {
  expect(['₪', 'eur', 'NIS', 'דולר', 'XYZ', 'constructor', ''].map(currencyOf)).toEqual([
    'ILS', 'EUR', 'ILS', 'USD', null, null, null,
  ]) // prettier-ignore
})
