import {
  loadGraphiqlMessages,
  loadMessages,
  loadPanelMessages,
  translate,
  type MessageKey,
  type Values,
} from '../client/src/i18n/i18n.ts'
import type { Language } from './visit.ts'

await loadMessages('he', 'en')
await loadPanelMessages()
await loadGraphiqlMessages()

/** What the page says in that language: journeys look for words as a reader does, and never for a class or an id. */
export function wordsOf(lang: Language) {
  return (key: MessageKey, values: Values = {}): string => translate(lang, key, values)
}
