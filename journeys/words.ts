import { IntlMessageFormat } from 'intl-messageformat'
import en from '../client/src/i18n/en.json' with { type: 'json' }
import he from '../client/src/i18n/he.json' with { type: 'json' }
import type { Language } from './visit.ts'

const messages = { en, he }

/** What the page says in that language: journeys look for words as a reader does, and never for a class or an id. */
export function wordsOf(lang: Language) {
  return (key: keyof typeof en, values: Record<string, string | number> = {}): string =>
    String(new IntlMessageFormat(messages[lang][key], lang === 'he' ? 'he-IL' : 'en-GB').format(values))
}
