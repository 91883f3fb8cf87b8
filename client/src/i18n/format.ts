import { useMemo } from 'react'
import type { Lang } from '../state/preferences.ts'
import { translate, useLang } from './i18n.ts'

/** An amount as the API gives it: exact decimals as text. */
export type MoneyFields = {
  amount: string
  currency: string
  min?: string | null
  max?: string | null
  approximate: boolean
}

/** A time as the API gives it: `2025`, `2025-11` or `2025-11-12`, open ends null. */
export type PeriodFields = { start?: string | null; end?: string | null }

/** What `useFormat` gives: the formats below in the reader's language. */
export type Format = ReturnType<typeof formatFor>

// Everyday names where Intl gives official ones (דולר אמריקאי).
const everyday: Readonly<Record<string, string>> = { USD: 'דולר', ILS: 'שקל', GBP: 'ליש״ט', CNY: 'יואן' }

/** A number with the language's marks: `4,812`. */
export function formatNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(lang).format(value)
}

/** An amount, short: `about $2B`, `כ־2 מיליארד דולר`; a range where only bounds differ: `$1–2B`. */
export function formatMoney(money: MoneyFields, lang: Lang): string {
  return inWords(money, lang, (numbers) => compact(numbers, money.currency, lang))
}

/** An amount to the last digit: `about $2,000,000,000`. */
export function formatMoneyExact(money: MoneyFields, lang: Lang): string {
  const digits = Math.max(
    0,
    ...[money.amount, money.min, money.max].map((each) => each?.split('.')[1]?.length ?? 0),
  )
  const options = { minimumFractionDigits: 0, maximumFractionDigits: Math.min(20, digits) }
  return inWords(money, lang, (numbers) => write(numbers, money.currency, lang, options))
}

/** A partial date as precisely as it is known: `2025`, `November 2025`, `November 12, 2025`. */
export function formatDate(date: string, lang: Lang): string {
  const [year = '', month, day] = date.split('-')
  const at = new Date(0)
  at.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  return new Intl.DateTimeFormat(lang, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(at)
}

/** An instant (`2025-11-12T21:26:00Z`) as a date and a time of the reader's own clock. */
export function formatInstant(instant: string, lang: Lang): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))
}

/** A time: a start alone is told as the date it is, an end alone as `until …`; null where neither is known. */
export function formatPeriod({ start, end }: PeriodFields, lang: Lang): string | null {
  if (!start) return end ? translate(lang, 'period.until', { date: formatDate(end, lang) }) : null
  if (!end || end === start) return formatDate(start, lang)
  const dash = start.length === 4 && end.length === 4 ? '–' : ' – '
  return formatDate(start, lang) + dash + formatDate(end, lang)
}

/** All formats in one language. */
export function formatFor(lang: Lang) {
  return {
    number: (value: number) => formatNumber(value, lang),
    money: (money: MoneyFields) => formatMoney(money, lang),
    moneyExact: (money: MoneyFields) => formatMoneyExact(money, lang),
    date: (date: string) => formatDate(date, lang),
    instant: (instant: string) => formatInstant(instant, lang),
    period: (period: PeriodFields) => formatPeriod(period, lang),
  }
}

/** The formats in the reader's language. */
export function useFormat(): Format {
  const lang = useLang()
  return useMemo(() => formatFor(lang), [lang])
}

function inWords(money: MoneyFields, lang: Lang, say: (numbers: string[]) => string): string {
  const { amount, min, max, approximate } = money
  if (min && !max && min === amount) return translate(lang, 'money.atLeast', { amount: say([amount]) })
  if (max && !min && max === amount) return translate(lang, 'money.upTo', { amount: say([amount]) })
  const isRange = min && max && (amount === min || amount === max)
  const text = say(isRange ? [min, max] : [amount])
  return approximate ? translate(lang, 'money.about', { amount: text }) : text
}

function compact(numbers: string[], currency: string, lang: Lang): string {
  return write(numbers, currency, lang, {
    notation: 'compact',
    compactDisplay: lang === 'he' ? 'long' : 'short',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  })
}

function write(numbers: string[], currency: string, lang: Lang, options: Intl.NumberFormatOptions): string {
  const format = new Intl.NumberFormat(lang, {
    style: 'currency',
    currency,
    currencyDisplay: lang === 'he' ? 'name' : 'symbol',
    ...options,
  })
  const [first = '0', last = first] = numbers as Intl.StringNumericLiteral[]
  const parts = first === last ? format.formatToParts(first) : format.formatRangeToParts(first, last)
  const everydayName = lang === 'he' ? everyday[currency] : undefined
  const text = parts
    .map(({ type, value }) => (type === 'currency' ? (everydayName ?? value) : value))
    .join('')
  // The marks that Intl adds for Hebrew turn the order round inside of an isolate.
  return text.replace(/[\u200e\u200f\u061c]/gu, '').replace(/[\u00a0\u202f]/gu, ' ')
}
