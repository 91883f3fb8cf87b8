import { checkPartialDate, type PartialDate } from '../../model/partial-date.ts'

/** Which number of 3/4/2025 is the day. */
export type DateOrder = 'dmy' | 'mdy'

/** What a text shows about dates: `dmy` and `mdy` where only that order can be, `either` where both can. */
export type DateShape = 'iso' | 'dmy' | 'mdy' | 'either' | 'words'

const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/
const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/
const monthAndYear = /^(\d{1,2})[./-](\d{4})$/
const time = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/
const englishMonths =
  'january february march april may june july august september october november december'.split(' ')
const hebrewMonths = 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'.split(' ')

/** Longer than any date; a cell may hold a page of text. */
const longestDate = 60

/** What a text shows about dates; null where it is none. A number of four digits is a year. */
export function dateShape(text: string): DateShape | null {
  const plain = plainText(text)
  const numbersFound = numbers.exec(plain)
  if (numbersFound) {
    const [first, second] = [Number(numbersFound[1]), Number(numbersFound[3])]
    if (first > 31 || second > 31 || (first > 12 && second > 12)) return null
    return first > 12 ? 'dmy' : second > 12 ? 'mdy' : 'either'
  }
  const found = parseDate(text, 'dmy')
  if (!('date' in found)) return null
  return iso.test(plain) || monthAndYear.test(plain) ? 'iso' : 'words'
}

/** A date as partial ISO date, as far as the text gives it; a time of day is left off. */
export function parseDate(text: string, order: DateOrder): { date: PartialDate } | { reason: string } {
  const plain = plainText(text)
  const parts = isoParts(plain) ?? numberParts(plain, order) ?? wordParts(plain)
  if (!parts) return { reason: 'it is not a date, like 2025-11-12, 12.11.2025 or November 2025' }
  const date = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
  const reason = checkPartialDate(date)
  return reason === null ? { date } : { reason }
}

function plainText(text: string): string {
  if (text.length > longestDate) return ''
  return text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .replace(time, '')
}

function isoParts(text: string): number[] | null {
  const found = iso.exec(text)
  return found
    ? found
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number)
    : null
}

function numberParts(text: string, order: DateOrder): number[] | null {
  const found = numbers.exec(text)
  if (found) {
    const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])]
    // Where only one order can be, a stray row of the other is still read right.
    const isDayFirst = second > 12 ? false : first > 12 ? true : order === 'dmy'
    return isDayFirst ? [year, second, first] : [year, first, second]
  }
  const month = monthAndYear.exec(text)
  return month ? [Number(month[2]), Number(month[1])] : null
}

/** `12 November 2025`, `Nov 12, 2025`, `12 בנובמבר 2025`, `November 2025`. */
function wordParts(text: string): number[] | null {
  const words = text.split(/[\s,.]+/).filter(Boolean)
  if (words.length < 2 || words.length > 3) return null
  const month = words.map(monthOf).find((number) => number !== undefined)
  const year = words.map((word) => /^\d{4}$/.exec(word)?.[0]).find((digits) => digits !== undefined)
  const day = words
    .map((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1])
    .find((digits) => digits !== undefined)
  if (month === undefined || year === undefined || (words.length === 3) !== (day !== undefined)) return null
  return day === undefined ? [Number(year), month] : [Number(year), month, Number(day)]
}

function monthOf(word: string): number | undefined {
  const letters = word.toLowerCase()
  const english = letters.length < 3 ? -1 : englishMonths.findIndex((name) => name.startsWith(letters))
  const hebrew = [letters, letters.replace(/^[בל]/, '')].map((each) =>
    hebrewMonths.indexOf(each.replace('מרס', 'מרץ')),
  )
  const index = Math.max(english, ...hebrew)
  return index < 0 ? undefined : index + 1
}
