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
  return shapeOf(parts.digits)
}

function shapeOf(digits: string): NumberShape {
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1]
  if (points === 0 && commas === 0) return 'plain'
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? 'point' : 'comma'
  const [mark, count] = points > 0 ? (['point', points] as const) : (['comma', commas] as const)
  const other = mark === 'point' ? 'comma' : 'point'
  if (count > 1) return other
  // No group begins with a zero: 0,500 is a half.
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? 'either' : mark
}

/**
 * An amount as exact decimal, with the currency where the text names one. Where only one mark can be, a stray row of the other
 * is still read right; where the groups are none (1,5,000), nobody knows which number is meant.
 */
export function parseAmount(
  text: string,
  mark: DecimalMark,
): { amount: Decimal; currency: string | null } | { reason: string } {
  const parts = partsOf(text)
  if (!parts) return { reason: 'it is not a number, like 1250000 or ₪1,250,000.50' }
  const { digits, isNegative, currency } = parts
  const shape = shapeOf(digits)
  const [point, group] =
    (shape === 'point' || shape === 'comma' ? shape : mark) === 'point' ? ['.', ','] : [',', '.']
  const [whole = ''] = digits.split(point)
  if (whole.includes(group) && !areGroups(whole.split(group))) {
    return {
      reason: 'its digits stand in groups that are not of three, so it can be read as several numbers',
    }
  }
  const plain = digits.replaceAll(group, '').replace(point, '.')
  const reason = checkDecimal(plain)
  if (reason !== null) return { reason }
  return { amount: normaliseDecimal(isNegative ? `-${plain}` : plain), currency }
}

/** 1,250,000 and, as in India, 12,50,000. */
function areGroups(groups: readonly string[]): boolean {
  return (
    /^\d{1,3}$/.test(groups[0] ?? '') &&
    /^\d{3}$/.test(groups.at(-1) ?? '') &&
    groups.slice(1, -1).every((each) => /^\d{2,3}$/.test(each))
  )
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
  const written = number.trim().replace(/[.,]$/, '')
  // Blanks and apostrophes group digits, too: two numbers in one cell (1,000 2,000) are not one.
  if (/['’\s]/.test(written) && !/^\d{1,3}(?:['’\s]\d{3})+(?:[.,]\d+)?$/.test(written)) return null
  const digits = written.replace(/['’\s]/g, '')
  return { digits, isNegative, currency }
}
