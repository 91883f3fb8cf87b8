import { expect, test } from 'vitest'
import { formatDate, formatMoney, formatMoneyExact, formatNumber, formatPeriod } from './format.ts'
import { loadMessages } from './i18n.ts'

await loadMessages('he', 'en')

const money = { amount: '2000000000', currency: 'USD', approximate: true }
const plain = { amount: '1170000000', currency: 'USD', approximate: false }

test('a number has the marks of its language', () => {
  expect([formatNumber(4812, 'en'), formatNumber(4812, 'he')]).toEqual(['4,812', '4,812'])
})

test('an amount is short in a list and says that it is about', () => {
  expect([formatMoney(money, 'en'), formatMoney(money, 'he')]).toEqual(['about $2B', 'כ־2 מיליארד דולר'])
  expect([formatMoney(plain, 'en'), formatMoney(plain, 'he')]).toEqual(['$1.17B', '1.17 מיליארד דולר'])
})

test('an amount can be told to the last digit, beyond what a float holds', () => {
  const exact = { amount: '9007199254740993.10', currency: 'EUR', approximate: false }
  expect(formatMoneyExact(exact, 'en')).toBe('€9,007,199,254,740,993.1')
  expect(formatMoneyExact(money, 'he')).toBe('כ־2,000,000,000 דולר')
})

test('an amount that only repeats its bounds is told as a range or a bound', () => {
  expect(formatMoney({ ...plain, amount: '1000000000', min: '1000000000', max: '2000000000' }, 'en')).toBe(
    '$1–2B',
  )
  expect(formatMoney({ ...plain, min: '1170000000' }, 'en')).toBe('at least $1.17B')
  expect(formatMoney({ ...plain, max: '1170000000' }, 'he')).toBe('עד 1.17 מיליארד דולר')
})

test('a date is told as precisely as it is known', () => {
  expect(['2025', '2025-11', '2025-11-12'].map((date) => formatDate(date, 'en'))).toEqual([
    '2025',
    'November 2025',
    'November 12, 2025',
  ])
  expect(['2025', '2025-11', '2025-11-12'].map((date) => formatDate(date, 'he'))).toEqual([
    '2025',
    'נובמבר 2025',
    '12 בנובמבר 2025',
  ])
})

test('a time has open ends', () => {
  expect(formatPeriod({ start: '2023', end: '2025' }, 'en')).toBe('2023–2025')
  expect(formatPeriod({ start: null, end: '2025-11' }, 'he')).toBe('עד נובמבר 2025')
  expect(formatPeriod({ start: '2025', end: null }, 'en')).toBe('2025')
  expect(formatPeriod({}, 'en')).toBeNull()
})
