import { baseLang } from './pick-lang.ts'

/** How a relation stands, after its claims. */
export type Status = 'ACTIVE' | 'ENDED' | 'PLANNED' | 'ALLEGED' | 'DENIED'

/** The few words that a sentence needs beside names and verbs. `{}` is the place of an amount or a date. */
export interface SentenceWords {
  /** Said in brackets, so that they agree with any verb; an active relation needs none. */
  readonly status: Readonly<Record<Status, string>>
  readonly about: string
  readonly atLeast: string
  readonly upTo: string
  readonly until: string
  /** How Intl writes money: a sign or a name, `B` or `billion`. */
  readonly money: { readonly currencyDisplay: 'symbol' | 'name'; readonly compactDisplay: 'short' | 'long' }
  /** Everyday names where Intl gives official ones. */
  readonly currencies: Readonly<Record<string, string>>
}

const english: SentenceWords = {
  status: { ACTIVE: '', ENDED: 'ended', PLANNED: 'planned', ALLEGED: 'alleged', DENIED: 'denied' },
  about: 'about {}',
  atLeast: 'at least {}',
  upTo: 'up to {}',
  until: 'until {}',
  money: { currencyDisplay: 'symbol', compactDisplay: 'short' },
  currencies: {},
}

const hebrew: SentenceWords = {
  status: { ACTIVE: '', ENDED: 'הסתיים', PLANNED: 'מתוכנן', ALLEGED: 'לפי הנטען', DENIED: 'הוכחש' },
  about: 'כ־{}',
  atLeast: 'לפחות {}',
  upTo: 'עד {}',
  until: 'עד {}',
  money: { currencyDisplay: 'name', compactDisplay: 'long' },
  currencies: { USD: 'דולר', ILS: 'שקל', GBP: 'ליש״ט', CNY: 'יואן' },
}

/** One row for each language that whole sentences can be made in. */
const languages: Readonly<Record<string, SentenceWords>> = { en: english, he: hebrew }

/** Whether sentences can be made in that language. */
export function hasSentenceWords(lang: string): boolean {
  return baseLang(lang) in languages
}

/** The words of that language, English ones where it has none. */
export function sentenceWords(lang: string): SentenceWords {
  return languages[baseLang(lang)] ?? english
}
