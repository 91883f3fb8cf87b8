import { wordsOf } from './search-key.ts'

/** The words of some texts, folded as in search, each once and after a blank: ` alpha sells chips`. */
export function relationWords(texts: readonly string[]): string {
  const words = new Set(texts.flatMap((text) => wordsOf(text).map(({ word }) => word)))
  return [...words].map((word) => ` ${word}`).join('')
}

/** What each word of a text looks like where `relationWords` holds it or a longer word that begins with it. */
export function wordsToFind(text: string): string[] {
  return [...new Set(wordsOf(text).map(({ word }) => ` ${word}`))]
}
