import { checkDecimal, normaliseDecimal, type Decimal } from '../../model/decimal.ts'

export type DecimalMark = 'point' | 'comma'

/** What a number shows about its decimal mark; `either` for 1,234 and 1.234. */
export type NumberShape = 'plain' | 'point' | 'comma' | 'either'

const signs: Readonly<Record<string, string>> = {
  '₪': 'ILS', 'ש"ח': 'ILS', 'ש״ח': 'ILS', שח: 'ILS', NIS: 'ILS', $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY',
  '₽': 'RUB', '₹': 'INR', '₩': 'KRW', '₺': 'TRY', '₴': 'UAH', דולר: 'USD', אירו: 'EUR', יורו: 'EUR', שקל: 'ILS', שקלים: 'ILS',
} // prettier-ignore

/** Longer than any amount with its currency; a cell may hold a page of text. */
const longestAmount = 80

// XXX is "no currency" after ISO 4217, of which the list says nothing; sums that have none are exported with it.
const currencies = new Set([...Intl.supportedValuesOf('currency'), 'XXX'])

/** The ISO 4217 code of a sign, word or code of a currency; null where it is none. */
export function currencyOf(text: string): string | null {
  const word = text.trim()
  const known = Object.hasOwn(signs, word) ? signs[word] : undefined
  if (known !== undefined) return known
  const code = word.toUpperCase()
  return currencies.has(code) && word.length === 3 ? code : null
}

/** What a text shows about numbers; null where it is none. */
export function numberShape(text: string): NumberShape | null {
  const parts = partsOf(text)
  if (!parts) return null
  const { digits } = parts
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1]
  if (points === 0 && commas === 0) return 'plain'
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? 'point' : 'comma'
  const [mark, count] = points > 0 ? (['point', points] as const) : (['comma', commas] as const)
  const other = mark === 'point' ? 'comma' : 'point'
  if (count > 1) return other
  return /^\d{1,3}[.,]\d{3}$/.test(digits) ? 'either' : mark
}

/** An amount as exact decimal, with the currency where the text names one. */
export function parseAmount(
  text: string,
  mark: DecimalMark,
): { amount: Decimal; currency: string | null } | { reason: string } {
  const parts = partsOf(text)
  if (!parts) return { reason: 'it is not a number, like 1250000 or ₪1,250,000.50' }
  const { isNegative, currency } = parts
  const [point, group] = mark === 'point' ? ['.', ','] : [',', '.']
  const digits = parts.digits.replaceAll(group, '')
  const plain = digits.replace(point, '.')
  const reason = checkDecimal(plain)
  if (reason !== null) return { reason }
  return { amount: normaliseDecimal(isNegative ? `-${plain}` : plain), currency }
}

function partsOf(text: string): { digits: string; isNegative: boolean; currency: string | null } | null {
  if (text.length > longestAmount) return null
  const plain = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim()
  const inBrackets = /^\((.*)\)$/.exec(plain)
  const found = /^(\D*?)([-−+]?)(\D*?)(\d[\d.,'’\s\u00a0\u202f]*)(\D*)$/.exec(inBrackets?.[1] ?? plain)
  if (!found) return null
  const [, before = '', sign = '', between = '', number = '', after = ''] = found
  const words = [before, between, after.replace(/[-−]$/, '')].map((word) => word.trim()).filter(Boolean)
  const currency = words.length === 1 ? currencyOf(words[0] ?? '') : null
  if (words.length > 0 && currency === null) return null
  const isNegative = inBrackets !== null || /[-−]/.test(sign) || /[-−]$/.test(after)
  const digits = number.replace(/['’\s\u00a0\u202f]/g, '').replace(/[.,]$/, '')
  return { digits, isNegative, currency }
}
