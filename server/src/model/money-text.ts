import { numberFormat } from './intl-formats.ts'
import { compareDecimals, normaliseDecimal, type Decimal } from './decimal.ts'
import { sentenceWords, type SentenceWords } from './sentence-words.ts'

/** An amount as a relation or a claim has it. */
export interface MoneyValue {
  readonly amount: Decimal | null
  readonly min?: Decimal | null
  readonly max?: Decimal | null
  readonly currency: string | null
  readonly approximate?: boolean | null
}

/**
 * An amount in words of that language (`en` or `he`): `about $2B`, `כ־2 מיליארד דולר`, `$1–2B`, `at least $5M`. Short
 * where nothing is lost by it, else in full. Null where there is no amount.
 */
export function moneyText(money: MoneyValue, lang: string): string | null {
  const words = sentenceWords(lang)
  const { amount, min = null, max = null } = money
  const known = amount ?? min ?? max
  if (known === null) return null
  // An amount that only repeats a bound was never given: the bounds say more.
  const isBound = [min, max].some((bound) => bound !== null && compareDecimals(bound, known) === 0)
  if (isBound && (min === null || max === null)) {
    return fill(min === null ? words.upTo : words.atLeast, write([known], money.currency, lang, words))
  }
  const numbers = isBound && min !== null && max !== null ? [min, max] : [known]
  const text = write(numbers, money.currency, lang, words)
  return money.approximate ? fill(words.about, text) : text
}

function write(
  numbers: readonly Decimal[],
  currency: string | null,
  lang: string,
  words: SentenceWords,
): string {
  const exact = numbers.map(normaliseDecimal)
  const format = numberFormat(lang, {
    ...(currency !== null && /^[A-Z]{3}$/.test(currency)
      ? { style: 'currency', currency, currencyDisplay: words.money.currencyDisplay }
      : {}),
    ...(exact.every(isRound)
      ? { notation: 'compact', compactDisplay: words.money.compactDisplay }
      : { notation: 'standard' }),
    ...fractionOptions(exact),
  })
  const [first = '0', last = first] = exact as Intl.StringNumericLiteral[]
  const parts = first === last ? format.formatToParts(first) : format.formatRangeToParts(first, last)
  const everyday = currency === null ? undefined : words.currencies[currency]
  const text = parts.map(({ type, value }) => (type === 'currency' ? (everyday ?? value) : value)).join('')
  return text.replace(/[\u200e\u200f\u061c]/gu, '').replace(/[\u00a0\u202f\u2009]/gu, ' ')
}

/** Whether millions and more lose nothing with two decimals: 1.17 billion does not, 1,234,567,891 does. */
function isRound(number: Decimal): boolean {
  const [whole = '', fraction = ''] = number.replace('-', '').split('.')
  if (whole.length < 7 || fraction !== '') return false
  const unit = Math.min(12, Math.floor((whole.length - 1) / 3) * 3)
  return /^0*$/.test(whole.slice(whole.length - unit + 2))
}

function fractionOptions(numbers: readonly Decimal[]): Intl.NumberFormatOptions {
  const digits = Math.max(...numbers.map((number) => number.split('.')[1]?.length ?? 0))
  return numbers.every(isRound)
    ? { minimumFractionDigits: 0, maximumFractionDigits: 2 }
    : {
        minimumFractionDigits: digits === 0 ? 0 : Math.max(2, digits),
        maximumFractionDigits: Math.max(2, digits),
      }
}

function fill(pattern: string, text: string): string {
  return pattern.replace('{}', () => text)
}
