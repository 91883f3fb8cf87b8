import { pickLang } from './pick-lang.ts'
import type { LangText } from './sentence.ts'
import type { Status } from './sentence-words.ts'

const labels: Readonly<Record<string, Readonly<Record<Status, string>>>> = {
  en: { ACTIVE: 'done', ENDED: 'ended', PLANNED: 'planned', ALLEGED: 'alleged', DENIED: 'denied' },
  he: { ACTIVE: 'קיים', ENDED: 'הסתיים', PLANNED: 'מתוכנן', ALLEGED: 'לפי הנטען', DENIED: 'הוכחש' },
}

/** The name of a status in the first of the languages that it has one in, else in English. */
export function statusLabel(status: Status, langs: readonly string[]): LangText {
  const lang = pickLang(Object.keys(labels), langs) ?? 'en'
  return { value: labels[lang]?.[status] ?? status, lang }
}
