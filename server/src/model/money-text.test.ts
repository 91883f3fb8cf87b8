import { expect, test } from 'vitest'
import { moneyText, type MoneyValue } from './money-text.ts'

const money = (amount: string | null, rest: Partial<MoneyValue> = {}): MoneyValue => ({
  amount,
  currency: 'USD',
  ...rest,
})

test.each([
  [money('2000000000', { approximate: true }), 'about $2B', 'כ־2 מיליארד דולר'],
  [money('1170000000.00'), '$1.17B', '1.17 מיליארד דולר'],
  [money('5000000'), '$5M', '5 מיליון דולר'],
  [money('1500000000000'), '$1.5T', '1.5 טריליון דולר'],
  [money('500000'), '$500,000', '500,000 דולר'],
  [money('37.5'), '$37.50', '37.50 דולר'],
  [money('500'), '$500', '500 דולר'],
  [money('3000000', { currency: 'ILS' }), '₪3M', '3 מיליון שקל'],
  [money('1000000', { currency: 'EUR' }), '€1M', '1 מיליון אירו'],
  [money('3000000', { currency: null }), '3M', '3 מיליון'],
])('%j is written %s and %s', (value, english, hebrew) => {
  expect([moneyText(value, 'en'), moneyText(value, 'he')]).toEqual([english, hebrew])
})

test('what a short form would lose is written in full', () => {
  expect(moneyText(money('1234567891'), 'en')).toBe('$1,234,567,891')
  expect(moneyText(money('1234567891'), 'he')).toBe('1,234,567,891 דולר')
  expect(moneyText(money('1175000000'), 'en')).toBe('$1,175,000,000')
  expect(moneyText(money('9007199254740993'), 'en')).toBe('$9,007,199,254,740,993')
  expect(moneyText(money('0.123456'), 'en')).toBe('$0.123456')
})

test('bounds are told where no amount between them is given', () => {
  expect(moneyText(money(null, { min: '1000000000', max: '2000000000' }), 'en')).toBe('$1–2B')
  expect(moneyText(money('1000000000', { min: '1000000000', max: '2000000000' }), 'he')).toBe(
    '1–2 מיליארד דולר',
  )
  expect(moneyText(money('1500000000', { min: '1000000000', max: '2000000000' }), 'en')).toBe('$1.5B')
  expect(moneyText(money(null, { min: '5000000' }), 'en')).toBe('at least $5M')
  expect(moneyText(money(null, { max: '5000000' }), 'he')).toBe('עד 5 מיליון דולר')
})

test('no amount has no text, a strange currency keeps the number', () => {
  expect(moneyText(money(null), 'en')).toBe(null)
  expect(moneyText(money('5000000', { currency: 'dollars' }), 'en')).toBe('5M')
})
