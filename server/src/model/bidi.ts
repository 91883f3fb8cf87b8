const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'
const rightToLeftLetters =
  /[\p{Script=Hebr}\p{Script=Arab}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}]/u

/** Embeddings, overrides and isolates: a name that holds one could turn the text around it. */
const controls = /[\u202a-\u202e\u2066-\u2069]/gu

/** Which way a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(he|iw|yi|ar|fa|ur|ps|dv|syr|nqo)(-|$)/i.test(lang) ? 'rtl' : 'ltr'
}

/** The text in first-strong isolates where it has a letter that is written against that direction. */
export function isolate(text: string, direction: 'ltr' | 'rtl'): string {
  const goesAgainst = Array.from(text).some(
    (letter) => /\p{L}/u.test(letter) && rightToLeftLetters.test(letter) === (direction === 'ltr'),
  )
  return goesAgainst ? firstStrongIsolate + text + popIsolate : text
}

/** The text without controls that would turn what stands around it. */
export function withoutBidiControls(text: string): string {
  return text.replace(controls, '')
}
