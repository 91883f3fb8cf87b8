import { directionOf, isolate, withoutBidiControls } from './bidi.ts'
import { moneyText, type MoneyValue } from './money-text.ts'
import { type Period, periodText } from './period-text.ts'
import { pickLang } from './pick-lang.ts'
import { hasSentenceWords, sentenceWords, type Status } from './sentence-words.ts'

/** What grammar must know of a name in one language. */
export interface Grammar {
  /** Hebrew: which form of the verb; masculine where nothing is said. */
  readonly gender?: 'm' | 'f'
  /** Singular where nothing is said. */
  readonly number?: 's' | 'p'
  /** Hebrew: the name begins with the article, which ב, כ and ל swallow: לאיחוד האירופי. */
  readonly definite?: boolean
  /** English: the article that the name is used with, `the`. */
  readonly article?: string
  /** English: the name is a common noun, written small but at the start of a sentence. */
  readonly common?: boolean
}

/** An end of the relation: its primary name and its grammar in each language, by language tag. */
export interface SentenceEntity {
  readonly names: Readonly<Record<string, string>>
  readonly grammar?: Readonly<Record<string, Grammar>> | null
}

/** A verb by the subject's gender and number: `f`, `mp`, `fp` in Hebrew, `p` in English; the label is the rest. */
export type VerbForms = Readonly<Record<string, Readonly<Partial<Record<'f' | 'mp' | 'fp' | 'p', string>>>>>

/** The verbs of a relation type, by language tag. One that ends with a maqaf (`ל־`) is written onto its object. */
export interface SentenceVerb {
  readonly label: Readonly<Record<string, string>>
  readonly inverseLabel: Readonly<Record<string, string>>
  readonly forms?: VerbForms | null
  readonly inverseForms?: VerbForms | null
}

export interface SentenceParts {
  readonly subject: SentenceEntity
  readonly object: SentenceEntity
  readonly type: SentenceVerb
  /** `IN` begins with the object and uses the inverse verb; `OUT` (and `BOTH`) begins with the subject. */
  readonly direction?: 'OUT' | 'IN' | 'BOTH'
  readonly status?: Status | null
  readonly amount?: MoneyValue | null
  readonly period?: Period | null
  /** Languages in order of preference. */
  readonly langs: readonly string[]
  /** Whether names that are written the other way stand in bidi isolates; true where nothing is said. */
  readonly isolates?: boolean
}

/** A text and the language that it really is in. */
export interface LangText {
  readonly value: string
  readonly lang: string
}

/**
 * A relation as a sentence: `Nvidia sells to Kazakhstan (about $2B, 2025)`, `אנבידיה מוכרת לקזחסטן (כ־2 מיליארד דולר,
 * 2025)`. The language is the first wanted one that the verb has and sentences can be made in; a name that is missing in
 * it is taken from another language.
 */
export function relationSentence(parts: SentenceParts): LangText {
  const isInverse = parts.direction === 'IN'
  const labels = isInverse ? parts.type.inverseLabel : parts.type.label
  const forms = isInverse ? parts.type.inverseForms : parts.type.forms
  const [first, second] = isInverse ? [parts.object, parts.subject] : [parts.subject, parts.object]
  const speakable = Object.keys(labels).filter(hasSentenceWords)
  const lang = pickLang(speakable.length > 0 ? speakable : Object.keys(labels), parts.langs) ?? 'en'
  const verb = verbFor(first.grammar?.[lang], labels[lang] ?? '', forms?.[lang])
  const [head, tail] = [nameIn(first, lang, parts.langs), nameIn(second, lang, parts.langs)]
  const write = (name: string) => (parts.isolates === false ? name : isolate(name, directionOf(lang)))
  const subject = head.article === '' ? head.name : inside(head).name
  const said = `${capitalised(head.article)}${write(subject)} ${withObject(verb, inside(tail), write)}`
  const details = detailsOf(parts, lang)
  return { value: details === '' ? said : `${said} (${details})`, lang }
}

interface NameInSentence {
  readonly name: string
  /** With the blank after it, '' where there is none. */
  readonly article: string
  readonly isDefinite: boolean
  readonly isCommon: boolean
}

function nameIn(entity: SentenceEntity, lang: string, langs: readonly string[]): NameInSentence {
  const tag = pickLang(Object.keys(entity.names), [lang, ...langs])
  const name = withoutBidiControls(tag === null ? '' : (entity.names[tag] ?? ''))
    .replace(/\s+/gu, ' ')
    .trim()
  const grammar = tag === lang ? entity.grammar?.[lang] : undefined
  const article = grammar?.article && !/^the\s/i.test(name) ? `${grammar.article} ` : ''
  return { name, article, isDefinite: grammar?.definite === true, isCommon: grammar?.common === true }
}

/** The name as it stands after other words. */
function inside(name: NameInSentence): NameInSentence {
  return name.isCommon ? { ...name, name: name.name.charAt(0).toLowerCase() + name.name.slice(1) } : name
}

function verbFor(grammar: Grammar | undefined, label: string, forms: VerbForms[string] | undefined): string {
  const isFeminine = grammar?.gender === 'f'
  if (grammar?.number === 'p') return (isFeminine ? forms?.fp : undefined) ?? forms?.mp ?? forms?.p ?? label
  return (isFeminine ? forms?.f : undefined) ?? label
}

/**
 * A preposition with a maqaf joins its object: without the maqaf before a Hebrew letter (לקזחסטן), with it before
 * anything else (ל־Nvidia); ב, כ and ל take the place of the article (לאיחוד).
 */
function withObject(verb: string, object: NameInSentence, write: (name: string) => string): string {
  const written = verb.trim()
  if (!written.endsWith('־')) return `${written} ${object.article}${write(object.name)}`
  if (!/^[א-ת]/u.test(object.name)) return written + write(object.name)
  const swallowsArticle = object.isDefinite && /(^|\s)[ושכ]?[בכל]־$/u.test(written)
  const name = swallowsArticle ? object.name.replace(/^ה\p{M}*/u, '') : object.name
  return written.slice(0, -1) + write(name)
}

function detailsOf(parts: SentenceParts, lang: string): string {
  const status = parts.status ? sentenceWords(lang).status[parts.status] : null
  const amount = parts.amount ? moneyText(parts.amount, lang) : null
  const period = parts.period ? periodText(parts.period, lang) : null
  return [status, amount, period].filter((detail) => detail).join(', ')
}

function capitalised(article: string): string {
  return article.charAt(0).toUpperCase() + article.slice(1)
}
