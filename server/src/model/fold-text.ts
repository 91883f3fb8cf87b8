/** Letters that Unicode's decomposition leaves alone though people type them otherwise. */
const plainLetters: Readonly<Record<string, string>> = {
  ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ', װ: 'וו', ױ: 'וי', ײ: 'יי',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'ng', ŧ: 't', ə: 'e',
  ς: 'σ', ى: 'ي', ة: 'ه', ٱ: 'ا', ی: 'ي', ک: 'ك', ـ: '',
} // prettier-ignore

const anyPlainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu')

/** Quotes, geresh, gershayim and marks of trade, which stand inside a word without parting it: ארה"ב, צ'אט, O'Neill. */
const silent = /['"`´׳״‘’‚‛“”„‟ʹʺʻʼʽʾʿˈ′″‵‶™®©℠]/gu

/** Characters that show nothing: controls, bidi marks, joiners, halves of surrogate pairs, variation selectors. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\ufe00-\ufe0f]/gu

/** Text in which nothing is to be folded but capitals and quotes: of all that this file looks for it can hold nothing else. */
const plainAscii = /^[\x20-\x7e]*$/
const plainQuotes = /['"`]/g

/**
 * One spelling for all the ways to write a word: small letters, no accents, niqqud or cantillation, Hebrew final letters
 * and Latin ligatures opened, digits of every script as 0 to 9, silent punctuation left out. Other punctuation stays.
 */
export function foldText(text: string): string {
  if (plainAscii.test(text)) return text.replace(plainQuotes, '').toLowerCase()
  return foldKeepingCase(text)
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(anyPlainLetter, (letter) => plainLetters[letter] ?? letter)
}

/** As `foldText`, but capitals stay capitals, to see where `ChatGPT` is put together. */
export function foldKeepingCase(text: string): string {
  if (plainAscii.test(text)) return text.replace(plainQuotes, '')
  return text
    .replace(silent, '')
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/\p{Nd}/gu, toAsciiDigit)
}

/** The words of a text as they are written: what stands between blanks. */
export function chunksOf(text: string): string[] {
  if (plainAscii.test(text)) return text.split(' ').filter((chunk) => chunk !== '')
  return text.split(/[\s\p{Cc}]+/u).filter((chunk) => chunk.replace(invisible, '') !== '')
}

/** A token of letters and digits that stands for symbols: `+` → `u2b`. */
export function symbolToken(chunk: string): string {
  const points = Array.from(chunk.replace(invisible, '').normalize('NFC'))
  return points.map((point) => `u${point.codePointAt(0)?.toString(16)}`).join('')
}

function toAsciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  if (point < 0x80) return digit
  // Unicode keeps the ten digits of a script side by side, so zero is the last one with no digit right before it.
  let zero = point
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String((point - zero) % 10)
}
