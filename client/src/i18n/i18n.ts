import { IntlMessageFormat } from 'intl-messageformat'
import { useCallback } from 'react'
import { usePreferences } from '../explorer.ts'
import type { Lang } from '../state/preferences.ts'
import type en from './en.json'
import { isolate } from './isolate.ts'

export type MessageKey = keyof typeof en
export type Values = Readonly<Record<string, string | number>>
export type Translate = (key: MessageKey, values?: Values) => string

/** A built page holds messages as they are after reading, a test as they are written; the formatter takes either. */
type Messages = Readonly<Record<MessageKey, string>>

const loaders: Readonly<Record<Lang, () => Promise<{ default: Messages }>>> = {
  en: () => import('./en.json'),
  he: () => import('./he.json'),
}
const messages: Partial<Record<Lang, Messages>> = {}

type Message = { format: IntlMessageFormat; choosing: ReadonlySet<string> }
const cache = new Map<string, Message>()

/** Brings the messages of these languages. Whoever shows a language waits for its messages first. */
export async function loadMessages(...langs: readonly Lang[]): Promise<void> {
  for (const lang of langs) messages[lang] ??= (await loaders[lang]()).default
}

/** The text of a key, in a language whose messages are there. Texts that are set in are isolated where they are written the other way. */
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
  return Object.values(messages).some((each) => Object.hasOwn(each, key))
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
  const format = new IntlMessageFormat(textOf(lang, key), lang, undefined, { ignoreTag: true })
  const message = { format, choosing: new Set(choices(format.getAst())) }
  cache.set(name, message)
  return message
}

function textOf(lang: Lang, key: MessageKey): string {
  const texts = messages[lang]
  if (!texts) throw new Error(`The messages of "${lang}" were not loaded before "${key}" was to be shown.`)
  return texts[key]
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
