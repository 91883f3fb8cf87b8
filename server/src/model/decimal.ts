/** An exact decimal number as text: `2000000000`, `0.5`, `-12.25`. Never a float. */
export type Decimal = string

/** Most digits in all; more than any sum of money needs, few enough for exact arithmetic to stay quick. */
export const mostDigits = 40

const form = /^-?\d+(\.\d+)?$/

/** Why a text is not a decimal number; null where it is one. */
export function checkDecimal(text: string): string | null {
  if (!form.test(text)) {
    return 'a number is written in digits with a point, without signs of grouping or powers, for example 1170000000 or 0.5'
  }
  const digits = text.replace(/\D/g, '').length
  return digits > mostDigits ? `a number has at most ${mostDigits} digits, and this one has ${digits}` : null
}

/** The one way to write that number: no zeros that say nothing, no minus before zero. */
export function normaliseDecimal(text: Decimal): Decimal {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.')
  const shortWhole = whole.replace(/^0+(?=\d)/, '')
  const shortFraction = fraction.replace(/0+$/, '')
  const size = shortFraction === '' ? shortWhole : `${shortWhole}.${shortFraction}`
  return text.startsWith('-') && size !== '0' ? `-${size}` : size
}

/** Exact comparison: negative where `a` is less, 0 where they are the same number. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [first, second] = toSameScale(a, b)
  return first === second ? 0 : first < second ? -1 : 1
}

/** `a` shifted away from itself by so many whole percent of its size, exactly: (100, -10) → 90. */
export function shiftByPercent(a: Decimal, percent: number): Decimal {
  const [number] = toSameScale(a, '0')
  const size = number < 0n ? -number : number
  const scale = 2 + fractionDigits(a)
  return fromScaled(number * 100n + size * BigInt(percent), scale)
}

/** The nearest float, for ranks and widths of lines only. */
export function decimalToNumber(text: Decimal): number {
  return Number(text)
}

function toSameScale(a: Decimal, b: Decimal): [bigint, bigint] {
  const scale = Math.max(fractionDigits(a), fractionDigits(b))
  const scaled = (text: string) => BigInt(text.replace('.', '') + '0'.repeat(scale - fractionDigits(text)))
  return [scaled(a), scaled(b)]
}

function fromScaled(number: bigint, scale: number): Decimal {
  const digits = (number < 0n ? -number : number).toString().padStart(scale + 1, '0')
  const text = `${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale)}`
  return normaliseDecimal(number < 0n ? `-${text}` : text)
}

function fractionDigits(text: Decimal): number {
  return text.split('.')[1]?.length ?? 0
}
