import { describe, expect, test } from 'vitest'
import {
  checkDecimal,
  compareDecimals,
  decimalToNumber,
  normaliseDecimal,
  shiftByPercent,
} from './decimal.ts'

describe('checkDecimal', () => {
  test.each(['0', '2000000000', '1170000000.00', '-12.25', '007', '9'.repeat(40)])(
    '%s is a number',
    (text) => {
      expect(checkDecimal(text)).toBe(null)
    },
  )

  test.each([
    '',
    '.5',
    '5.',
    '1e9',
    '+1',
    '1,000',
    '1 000',
    '$5',
    'NaN',
    'Infinity',
    '٥',
    '1.2.3',
    '--1',
    '1\n',
  ])('%j is refused', (text) => {
    expect(checkDecimal(text)).toBe(
      'a number is written in digits with a point, without signs of grouping or powers, for example 1170000000 or 0.5',
    )
  })

  test('a number of endless digits is refused', () => {
    expect(checkDecimal('1'.repeat(41))).toBe('a number has at most 40 digits, and this one has 41')
  })
})

test.each([
  ['2000000000.00', '2000000000'],
  ['0002.50', '2.5'],
  ['000', '0'],
  ['-0.00', '0'],
  ['-012.250', '-12.25'],
  ['0.1000000000000000000001', '0.1000000000000000000001'],
])('%s is written %s', (text, canonical) => {
  expect(normaliseDecimal(text)).toBe(canonical)
})

test('numbers that floats cannot tell apart are told apart', () => {
  expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1)
  expect(compareDecimals('0.1', '0.10000000000000000001')).toBe(-1)
})

test('numbers are ordered by value, not by text', () => {
  const numbers = ['10', '9', '-10', '-9.5', '0', '9.99', '-0.1']
  expect(numbers.toSorted(compareDecimals)).toEqual(['-10', '-9.5', '-0.1', '0', '9', '9.99', '10'])
  expect(compareDecimals('2.50', '2.5')).toBe(0)
})

test.each([
  ['2000000000', 10, '2200000000'],
  ['2000000000', -10, '1800000000'],
  ['-100', 10, '-90'],
  ['0.05', -10, '0.045'],
  ['0', 10, '0'],
])('%s shifted by %i percent is %s', (text, percent, expected) => {
  expect(shiftByPercent(text, percent)).toBe(expected)
})

test('the float is near', () => {
  expect(decimalToNumber('1170000000.5')).toBe(1170000000.5)
})
