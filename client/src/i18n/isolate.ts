import type { Lang } from '../state/preferences.ts'

const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'
const foreign: Readonly<Record<Lang, RegExp>> = {
  he: /\p{Script=Latin}/u,
  en: /\p{Script=Hebrew}|\p{Script=Arabic}/u,
}

/** A text that is set into a sentence: isolated where it is written the other way, else as it is. */
export function isolate(text: string, lang: Lang): string {
  return foreign[lang].test(text) ? `${firstStrongIsolate}${text}${popIsolate}` : text
}
