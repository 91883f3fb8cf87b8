import { pickLang } from '../model/pick-lang.ts'
import type { LangText } from '../model/sentence.ts'
import type { TextByLang } from './rows.ts'

type List = readonly string[] | null | undefined

/** Two lists side by side, languages and texts, as one map; the first text of a language stands. */
export function textByLang(langs: List, texts: List): TextByLang {
  const map: Record<string, string> = {}
  for (const [index, lang] of (langs ?? []).entries()) map[lang] ??= texts?.[index] ?? ''
  return map
}

/** The text in the first of the wanted languages that there is, else in any; null where there is none. */
export function pickText(texts: TextByLang, wanted: readonly string[] | null | undefined): LangText | null {
  const lang = pickLang(Object.keys(texts), wanted ?? [])
  return lang === null ? null : { lang, value: texts[lang] ?? '' }
}
