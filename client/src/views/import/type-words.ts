import type { ImportTypeInput, TypeWordsFragment } from '../../api/generated/import-operations.ts'

/** The languages of the page, in which a type can be called. */
export const wordLangs = ['he', 'en'] as const
export type WordLang = (typeof wordLangs)[number]

/** The colours that a type can have, as the server names them. */
export const typeColors = ['blue', 'orange', 'green', 'purple', 'red', 'teal', 'gold', 'gray'] as const

export function keyOf({ kind, type }: Pick<TypeWordsFragment, 'kind' | 'type'>): string {
  return `${kind} ${type}`
}

/** What a type is called in a language; empty where nobody said. */
export function wordIn(words: TypeWordsFragment['label'], lang: string): string {
  return words.find((word) => word.lang === lang)?.value ?? ''
}

/** The words with another one in a language. */
export function withWord(
  words: TypeWordsFragment['label'],
  lang: string,
  value: string,
): TypeWordsFragment['label'] {
  const others = words.filter((word) => word.lang !== lang)
  return [...others, { lang, value }]
}

/** A type as it is handed to the server: a word that is blank is none. */
export function toTypeInput({ label, inverse, ...type }: TypeWordsFragment): ImportTypeInput {
  return { ...type, label: said(label), inverse: said(inverse) }
}

function said(words: TypeWordsFragment['label']): TypeWordsFragment['label'] {
  return words.flatMap(({ lang, value }) => (value.trim() === '' ? [] : [{ lang, value: value.trim() }]))
}
