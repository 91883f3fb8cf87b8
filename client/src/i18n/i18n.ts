import { IntlMessageFormat } from 'intl-messageformat'
import { useCallback } from 'react'
import { usePreferences } from '../explorer.ts'
import type { Lang } from '../state/preferences.ts'
import en from './en.json'
import he from './he.json'
import { isolate } from './isolate.ts'

export type MessageKey = keyof typeof en
export type Values = Readonly<Record<string, string | number>>
export type Translate = (key: MessageKey, values?: Values) => string

const messages: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = { en, he }

type Message = { format: IntlMessageFormat; choosing: ReadonlySet<string> }
const cache = new Map<string, Message>()

/** The text of a key. Texts that are set in are isolated where they are written the other way. */
export function translate(lang: Lang, key: MessageKey, values: Values = {}): string {
  const { format, choosing } = messageOf(lang, key)
  const safe = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !choosing.has(name) ? isolate(value, lang) : value,
    ]),
  )
  return String(format.format(safe))
}

/** Whether a text is a key: keys that are put together from data (an error's code, a command's id) may be missing. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key)
}

/** `t(key, values)` in the reader's language. */
export function useText(): Translate {
  const lang = usePreferences((preferences) => preferences.lang)
  return useCallback((key, values) => translate(lang, key, values), [lang])
}

/** The reader's language. */
export function useLang(): Lang {
  return usePreferences((preferences) => preferences.lang)
}

function messageOf(lang: Lang, key: MessageKey): Message {
  const name = `${lang} ${key}`
  const known = cache.get(name)
  if (known) return known
  const format = new IntlMessageFormat(messages[lang][key], lang, undefined, { ignoreTag: true })
  const message = { format, choosing: new Set(choices(format.getAst())) }
  cache.set(name, message)
  return message
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** The values that choose among words (`{rank, select, …}`): these must stay as they are. */
function choices(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (!('options' in part)) return []
    const inner = Object.values(part.options).flatMap((option) => choices(option.value))
    return [part.value, ...inner]
  })
}
