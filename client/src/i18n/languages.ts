import type { Lang } from '../state/preferences.ts'

/** The page's languages: in which direction each is written, and its name in itself. */
export const languages: Readonly<Record<Lang, { dir: 'rtl' | 'ltr'; name: string; short: string }>> = {
  he: { dir: 'rtl', name: 'עברית', short: 'עב' },
  en: { dir: 'ltr', name: 'English', short: 'EN' },
}

const rightToLeft = /^(he|ar|fa|ur|yi|iw)\b/

/** The direction of a text in any language, for `dir` beside `lang`. */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  return rightToLeft.test(lang) ? 'rtl' : 'ltr'
}
