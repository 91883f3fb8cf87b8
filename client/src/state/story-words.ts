import type { Lang } from './preferences.ts'
import type { Saved, Story, Words } from './saved.ts'

/** The text in the reader's language, else in the other one; null where there is none. */
export function wordsIn(words: Words, lang: Lang): { value: string; lang: Lang } | null {
  const other = lang === 'he' ? 'en' : 'he'
  for (const each of [lang, other] as const) {
    const value = words[each]?.trim()
    if (value) return { value, lang: each }
  }
  return null
}

/** What a saved thing is called; empty for a story without a title. */
export function titleOf({ title }: Saved, lang: Lang): string {
  return typeof title === 'string' ? title : (wordsIn(title, lang)?.value ?? '')
}

/** The claims that a story cites, each once, in the order in which they come; its number is its place, from 1 on. */
export function citedClaims({ steps }: Story): string[] {
  return [...new Set(steps.flatMap(({ sentences }) => sentences.flatMap(({ claims }) => claims)))]
}
