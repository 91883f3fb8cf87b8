import { searchQuery, type SearchWord } from './search-query.ts'

/**
 * How much each way to match counts. Exact matches win over beginnings, these over words without their particles, these
 * over typing errors, and all over likeness of sound. A better match earns the weights of the weaker ones as well.
 */
const weight = {
  symbols: 10,
  exact: 8,
  joined: 6,
  beginning: 4,
  bare: 3,
  bareBeginning: 1.5,
  fuzzy: 1.5,
  fuzzyBeginning: 1.2,
  bareFuzzy: 0.8,
  sound: 0.7,
  bareSound: 0.4,
  soundBeginning: 0.3,
  connecting: 0.2,
} as const

/**
 * Lucene refuses a query of more than 1,024 terms after expansion, and one fuzzy term becomes up to 50. Twelve fuzzy ones
 * leave room for the rest.
 */
const mostFuzzy = 12

/** What a full-text index over names is asked for a text. */
export interface NameQuery {
  /** Names as typed, begun, mistyped as a whole or of the same sound. */
  readonly close: string
  /** As `close`, and names of which a mistyped beginning was typed, by regular expressions that take the index long; null where there are none. */
  readonly loose: string | null
  /** For every word that a name needs, the ways in which it may begin. */
  readonly beginnings: readonly (readonly string[])[]
}

/**
 * The queries for a full-text index over `searchKeys` and `phoneticKeys` with the `whitespace` analyzer: every word of
 * the text must match in some way. Null where the text holds nothing to search. The text itself never reaches
 * Lucene's syntax: tokens hold small letters and digits only.
 */
export function nameQuery(text: string): NameQuery | null {
  const words = searchQuery(text)
  if (words.length === 0) return null
  const [close, loose] = [queryOf(words, false), queryOf(words, true)]
  return {
    close,
    loose: loose === close ? null : loose,
    beginnings: words.flatMap((word, index) =>
      isNeeded(word, words) ? [beginningsOf(word, words[index - 1])] : [],
    ),
  }
}

function queryOf(words: readonly SearchWord[], isLoose: boolean): string {
  const budget = { fuzzy: mostFuzzy }
  return words
    .map((word, index) => {
      const alternatives = [
        ...alternativesOf(word, words[index - 1], budget),
        ...(isLoose && isLast(word) ? fuzzyBeginning(word.word) : []),
      ]
      const clause = `(${alternatives.join(' ')})`
      return isNeeded(word, words) ? `+${clause}` : `${clause}^${weight.connecting}`
    })
    .join(' ')
}

/** What a word of one or two letters begins with says little, so the shortest variants do not count. */
function beginningsOf(word: SearchWord, before: SearchWord | undefined): string[] {
  const variants = [...word.withoutPrefix, before?.withNext, word.withNext, ...word.pieces]
  const others = variants.flatMap((variant) => (variant && length(variant.word) > 2 ? [variant.word] : []))
  return [word.word, ...(word.withSymbols ? [word.withSymbols] : []), ...others]
}

/** A name may do without the words that connect others, unless there are no others. */
function isNeeded({ isConnecting }: SearchWord, words: readonly SearchWord[]): boolean {
  return !isConnecting || words.every((word) => word.isConnecting)
}

/** The last word may still be being typed. */
function isLast({ withNext }: SearchWord): boolean {
  return withNext === null
}

function alternativesOf(
  word: SearchWord,
  before: SearchWord | undefined,
  budget: { fuzzy: number },
): string[] {
  const joined = [before?.withNext, word.withNext].filter((variant) => variant != null)
  return [
    ...spellings(word, budget),
    ...joined.map((variant) => key(variant.word, weight.joined)),
    ...(isLast(word) ? joined.map((variant) => beginning(variant.word, weight.bare)) : []),
    ...sounds(word, isLast(word)),
    ...joined.flatMap((variant) =>
      variant.sounds.slice(0, 4).map((sound) => soundsLike(sound, weight.bareSound)),
    ),
    ...together(word.pieces, budget),
  ]
}

function spellings(word: SearchWord, budget: { fuzzy: number }): string[] {
  return [
    ...(word.withSymbols ? [key(word.withSymbols, weight.symbols)] : []),
    key(word.word, weight.exact),
    beginning(word.word, weight.beginning),
    ...fuzzy(word.word, weight.fuzzy, budget),
    ...word.withoutPrefix.flatMap((bare) => [
      key(bare.word, weight.bare),
      ...(length(bare.word) > 2 ? [beginning(bare.word, weight.bareBeginning)] : []),
    ]),
    ...word.withoutPrefix.slice(0, 1).flatMap((bare) => fuzzy(bare.word, weight.bareFuzzy, budget)),
  ]
}

function sounds(word: SearchWord, isUnfinished: boolean): string[] {
  const unfinished = isUnfinished ? word.sounds.filter((sound) => sound.length > 2).slice(0, 4) : []
  const bare = word.withoutPrefix.flatMap((variant) => variant.sounds.slice(0, 4))
  return [
    ...word.sounds.map((sound) => soundsLike(sound, weight.sound)),
    ...bare.map((sound) => soundsLike(sound, weight.bareSound)),
    ...unfinished.map((sound) => `phoneticKeys:${sound}*^${weight.soundBeginning}`),
  ]
}

/** All the pieces of one word, as another way to find it: `סין-ארה"ב`. */
function together(pieces: readonly SearchWord[], budget: { fuzzy: number }): string[] {
  if (pieces.length === 0) return []
  const clauses = pieces.map(
    (piece) => `+(${[...spellings(piece, budget), ...sounds(piece, false)].join(' ')})`,
  )
  return [`(${clauses.join(' ')})`]
}

function key(word: string, boost: number): string {
  return `searchKeys:${word}^${boost}`
}

function beginning(word: string, boost: number): string {
  return `searchKeys:${word}*^${boost}`
}

function soundsLike(sound: string, boost: number): string {
  return `phoneticKeys:${sound}^${boost}`
}

/** One typing error from four letters on, two from eight on. Numbers are not forgiven: 2024 is not 2025. */
function fuzzy(word: string, boost: number, budget: { fuzzy: number }): string[] {
  const size = length(word)
  if (size < 4 || /^\p{N}+$/u.test(word) || budget.fuzzy === 0) return []
  budget.fuzzy--
  return [`searchKeys:${word}~${size < 8 ? 1 : 2}^${boost}`]
}

/**
 * One typing error in a word that is still being typed, which Lucene's fuzzy terms cannot find because the rest of the
 * word counts as errors: a regular expression of all the ways to mistype it after its first letter.
 */
function fuzzyBeginning(word: string): string[] {
  const letters = Array.from(word)
  if (letters.length < 5 || letters.length > 16 || /^\p{N}+$/u.test(word)) return []
  const ways = letters.slice(1).flatMap((letter, index) => {
    const [head, rest] = [letters.slice(0, index + 1).join(''), letters.slice(index + 2)]
    const [next = '', ...others] = rest
    const swapped = next === '' ? [] : [`${head}${next}${letter}${others.join('')}`]
    return [`${head}.?${rest.join('')}`, `${head}.${letter}${rest.join('')}`, ...swapped]
  })
  return [`searchKeys:/(${ways.join('|')}).*/^${weight.fuzzyBeginning}`]
}

function length(word: string): number {
  return Array.from(word).length
}
