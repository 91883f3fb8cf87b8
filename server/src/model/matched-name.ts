import { isWithinEdits } from './edit-distance.ts'
import { phoneticKeys } from './phonetic-key.ts'
import { searchKeys, wholeKey } from './search-key.ts'
import { searchQuery, type SearchWord } from './search-query.ts'

/** How a name answers a query, the best first. `none`: it does not, or only some of its words do. */
export const matchTiers = ['exact', 'start', 'word', 'fuzzy', 'sound', 'none'] as const

export type MatchTier = (typeof matchTiers)[number]

interface Match {
  readonly tier: MatchTier
  readonly wordsFound: number
}

/** How well the name answers the query: all of it, its start, starts of its words, with typing errors, by sound. */
export function matchTier(query: string, name: string): MatchTier {
  return matchOf(query, searchQuery(query), name).tier
}

/**
 * The index of the name that answers the query best: by tier, then by how many words of the query it has, then the
 * shorter name where one has them all, then the earlier one. -1 only where there are no names.
 */
export function matchedName(query: string, names: readonly string[]): number {
  const words = searchQuery(query)
  const ranked = names
    .map((name, index) => ({ name, index, ...matchOf(query, words, name) }))
    .toSorted(
      (a, b) =>
        matchTiers.indexOf(a.tier) - matchTiers.indexOf(b.tier) ||
        b.wordsFound - a.wordsFound ||
        (a.tier === 'none' ? 0 : a.name.length - b.name.length) ||
        a.index - b.index,
    )
  return ranked[0]?.index ?? -1
}

function matchOf(query: string, words: readonly SearchWord[], name: string): Match {
  const [asked, given] = [wholeKey(query), wholeKey(name)]
  if (asked === '' || given === '') return { tier: 'none', wordsFound: 0 }
  if (asked === given) return { tier: 'exact', wordsFound: words.length }
  if (given.startsWith(asked)) return { tier: 'start', wordsFound: words.length }
  const keys = { spellings: searchKeys(name), sounds: new Set(phoneticKeys(name)) }
  const tiers = words.map((word, index) => tierOfWord(word, words[index - 1], keys))
  const needed = tiers.filter((_, index) => !words[index]?.isConnecting)
  return {
    tier: worst(needed.length > 0 ? needed : tiers),
    wordsFound: tiers.filter((tier) => tier !== 'none').length,
  }
}

interface NameKeys {
  readonly spellings: readonly string[]
  readonly sounds: ReadonlySet<string>
}

function tierOfWord(word: SearchWord, before: SearchWord | undefined, keys: NameKeys): MatchTier {
  const joined = [before?.withNext, word.withNext].filter((variant) => variant != null)
  if (begins(word, keys.spellings) || joined.some((variant) => keys.spellings.includes(variant.word)))
    return 'word'
  if (word.pieces.length > 0) {
    const tier = worst(word.pieces.map((piece) => tierOfWord(piece, undefined, keys)))
    if (tier !== 'none') return tier
  }
  if (isMistyped(word, keys.spellings)) return 'fuzzy'
  const sounds = [...word.sounds, ...[...word.withoutPrefix, ...joined].flatMap((variant) => variant.sounds)]
  return sounds.some((sound) => keys.sounds.has(sound)) ? 'sound' : 'none'
}

function begins(word: SearchWord, keys: readonly string[]): boolean {
  const bare = word.withoutPrefix.map((variant) => variant.word)
  return keys.some(
    (key) =>
      key.startsWith(word.word) ||
      bare.some((rest) => (rest.length > 2 ? key.startsWith(rest) : key === rest)),
  )
}

function isMistyped(word: SearchWord, keys: readonly string[]): boolean {
  const spellings = [word.word, ...word.withoutPrefix.map((variant) => variant.word)]
  return spellings.some((spelling) => {
    const size = Array.from(spelling).length
    if (size < 4 || /^\p{N}+$/u.test(spelling)) return false
    const most = size < 8 ? 1 : 2
    const isUnfinished = word.withNext === null && size > 4
    return keys.some(
      (key) => isWithinEdits(spelling, key, most) || (isUnfinished && isWithinEdits(spelling, key, 1, true)),
    )
  })
}

function worst(tiers: readonly MatchTier[]): MatchTier {
  return matchTiers[Math.max(...tiers.map((tier) => matchTiers.indexOf(tier)))] ?? 'none'
}
