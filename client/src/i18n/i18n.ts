import { IntlMessageFormat } from 'intl-messageformat'
import { useCallback } from 'react'
import { usePreferences } from '../explorer.ts'
import type { Lang } from '../state/preferences.ts'
import type graphiqlEn from './en-graphiql.json'
import type panelsEn from './en-panels.json'
import type en from './en.json'
import { isolate } from './isolate.ts'

export type MessageKey = keyof typeof en | keyof typeof panelsEn | keyof typeof graphiqlEn
export type Values = Readonly<Record<string, string | number>>
export type Translate = (key: MessageKey, values?: Values) => string

/** A built page holds messages as they are after reading, a test as they are written; the formatter takes either. */
type Messages = Readonly<Partial<Record<MessageKey, string>>>

type Load = () => Promise<{ default: Messages }>
/** `page` is what the first sight needs; `panels` comes with the first part that is shown only when asked for; GraphiQL has a page of its own. */
const loaders: Readonly<Record<'page' | 'panels' | 'graphiql', Readonly<Record<Lang, Load>>>> = {
  page: { en: () => import('./en.json'), he: () => import('./he.json') },
  panels: { en: () => import('./en-panels.json'), he: () => import('./he-panels.json') },
  graphiql: { en: () => import('./en-graphiql.json'), he: () => import('./he-graphiql.json') },
}
const wanted = new Set<keyof typeof loaders>(['page'])
const loaded = new Set<string>()
const asked = new Set<Lang>()
const messages: Partial<Record<Lang, Messages>> = {}

type Message = { format: IntlMessageFormat; choosing: ReadonlySet<string> }
const cache = new Map<string, Message>()

/** Brings the messages of these languages. Whoever shows a language waits for its messages first. */
export async function loadMessages(...langs: readonly Lang[]): Promise<void> {
  for (const lang of langs) asked.add(lang)
  const missing = langs.flatMap((lang) =>
    [...wanted].map((part) => ({ lang, part, id: `${lang} ${part}` })).filter(({ id }) => !loaded.has(id)),
  )
  if (missing.length === 0) return
  await Promise.all(
    missing.map(async ({ lang, part, id }) => {
      const texts = (await loaders[part][lang]()).default
      // What came meanwhile stays.
      messages[lang] = { ...messages[lang], ...texts }
      loaded.add(id)
    }),
  )
  // A part that was wanted meanwhile belongs to it as well.
  await loadMessages(...langs)
}

/** Brings the messages of panels as well, for every language that is there or comes later. */
export const loadPanelMessages = (): Promise<void> => want('panels')

/** The same for those of GraphiQL. */
export const loadGraphiqlMessages = (): Promise<void> => want('graphiql')

function want(part: keyof typeof loaders): Promise<void> {
  wanted.add(part)
  return loadMessages(...asked)
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
  const text = texts?.[key]
  if (text === undefined)
    throw new Error(`The messages of "${lang}" were not loaded before "${key}" was to be shown.`)
  return text
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
