import { isWithinEdits } from './edit-distance.ts'
import { phoneticKeysOfWord } from './phonetic-key.ts'
import { wholeKey, wordsOf } from './search-key.ts'

/** What speaks for two entities being the same, or against it. */
export const likenessKinds = [
  'NAME',
  'TRANSLITERATION',
  'IDENTIFIER',
  'NEIGHBORS',
  'OTHER_IDENTIFIER',
  'OTHER_TYPE',
  'TIED',
] as const

export interface LikenessReason {
  readonly kind: (typeof likenessKinds)[number]
  /** What it adds to the score; below zero where it speaks against. */
  readonly points: number
  /** Both names, or a register and its id (both ids where they differ), or both types; empty for what neighbours and ties say. */
  readonly values: readonly string[]
}

export interface Likeness {
  /** 0 to 100: the sum of the points. */
  readonly score: number
  /** The weightiest first. */
  readonly reasons: readonly LikenessReason[]
}

/** An entity with its names made ready to be compared with those of many. */
export interface Comparable {
  readonly type: string
  readonly names: readonly ComparableName[]
  readonly externalIds: Readonly<Record<string, string>>
}

interface ComparableName {
  readonly value: string
  readonly key: string
  readonly words: readonly string[]
  readonly isHebrew: boolean
  readonly sounds: readonly ReadonlySet<string>[]
}

/** What two entities have around them. */
export interface Surroundings {
  /** How many neighbours both have. */
  readonly sharedCount: number
  /** How many relations the one with fewer has. */
  readonly nearSize: number
  readonly areTied: boolean
}

/** Points by reason. A name alone, or an id alone, is enough to be asked; what is tied alike is where all of it is. */
const points = {
  sameName: 60,
  sameWords: 55,
  samePlainName: 50,
  likeName: 45,
  partOfName: 30,
  sameSound: 50,
  identifier: 60,
  neighbors: 45,
  otherIdentifier: -35,
  otherType: -20,
  tied: -20,
} as const

/** Shared neighbours count in full from so many on. */
const enoughNeighbors = 5

/** Words that say what kind of thing it is, not which one. */
const kindWords = new Set([
  'the', 'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'ltd', 'limited', 'llc', 'llp', 'plc', 'gmbh', 'ag', 'sa',
  'group', 'holding', 'holdings', 'בעמ', 'חברת', 'קבוצת', 'תאגיד', 'עמותת', 'דר', 'mr', 'mrs', 'dr',
]) // prettier-ignore

/** Most names of one entity that are compared. */
const mostNames = 12

export function comparable(
  type: string,
  names: readonly string[],
  externalIds: Readonly<Record<string, string>>,
): Comparable {
  return { type, names: names.slice(0, mostNames).map(comparableName), externalIds }
}

/** How much speaks for two entities being the same, and what. */
export function likenessOf(a: Comparable, b: Comparable, around: Surroundings): Likeness {
  const reasons = [
    bestName(a, b),
    ...identifiers(a, b),
    neighbors(around),
    a.type === b.type ? null : { kind: 'OTHER_TYPE', points: points.otherType, values: [a.type, b.type] },
    around.areTied ? { kind: 'TIED', points: points.tied, values: [] } : null,
  ].filter((reason): reason is LikenessReason => reason !== null)
  const sum = reasons.reduce((total, reason) => total + reason.points, 0)
  return {
    score: Math.max(0, Math.min(100, sum)),
    reasons: reasons.toSorted((one, other) => other.points - one.points),
  }
}

function comparableName(value: string): ComparableName {
  const words = wordsOf(value).map(({ word }) => word)
  return {
    value,
    key: wholeKey(value),
    words,
    isHebrew: /\p{Script=Hebrew}/u.test(value),
    sounds: wordsOf(value).map(({ chunk }) => new Set(phoneticKeysOfWord(chunk))),
  }
}

function bestName(a: Comparable, b: Comparable): LikenessReason | null {
  let best: LikenessReason | null = null
  for (const one of a.names) {
    for (const other of b.names) {
      const found = likeNames(one, other)
      if (found && found.points > (best?.points ?? 0)) best = found
    }
  }
  return best
}

function likeNames(one: ComparableName, other: ComparableName): LikenessReason | null {
  const values = [one.value, other.value]
  const asName = (count: number): LikenessReason => ({ kind: 'NAME', points: count, values })
  if (one.key === other.key) return asName(points.sameName)
  if (one.isHebrew !== other.isHebrew) {
    return soundAlike(one, other) ? { kind: 'TRANSLITERATION', points: points.sameSound, values } : null
  }
  if (isSame(one.words, other.words)) return asName(points.sameWords)
  if (isSame(plain(one.words), plain(other.words))) return asName(points.samePlainName)
  if (isMistyped(plain(one.words), plain(other.words))) return asName(points.likeName)
  return isPart(one.words, other.words) || isPart(other.words, one.words) ? asName(points.partOfName) : null
}

/** Whether both have the same words, in whatever order. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.toSorted().join(' ') === other.toSorted().join(' ')
}

function plain(words: readonly string[]): string[] {
  return words.filter((word) => !kindWords.has(word))
}

/** Whether all of one name, two words at least, stands in the other. */
function isPart(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 1 && one.length < other.length && one.every((word) => other.includes(word))
}

/** Whether each word of one sounds like another one of the other. */
function soundAlike({ sounds: one }: ComparableName, { sounds: other }: ComparableName): boolean {
  if (one.length !== other.length || one.length === 0) return false
  const left = [...other]
  return one.every((word) => {
    const at = left.findIndex((each) => [...word].some((sound) => each.has(sound)))
    if (at < 0) return false
    left.splice(at, 1)
    return true
  })
}

/** Whether each word of one is a word of the other, but for a typing error from five letters on and two from nine on. */
function isMistyped(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length === 0) return false
  const left = [...other]
  return one.every((word) => {
    const at = left.findIndex((each) => isLikeWord(word, each))
    if (at < 0) return false
    left.splice(at, 1)
    return true
  })
}

function isLikeWord(one: string, other: string): boolean {
  if (one === other) return true
  const size = Math.min(one.length, other.length)
  // Numbers are not forgiven: 2024 is not 2025.
  if (size < 5 || /\p{N}/u.test(one + other)) return false
  return isWithinEdits(one, other, size < 9 ? 1 : 2)
}

function identifiers(a: Comparable, b: Comparable): LikenessReason[] {
  const schemes = Object.keys(a.externalIds).filter((scheme) => scheme in b.externalIds)
  return schemes.map((scheme) => {
    const [one = '', other = ''] = [a.externalIds[scheme], b.externalIds[scheme]]
    return one === other
      ? { kind: 'IDENTIFIER', points: points.identifier, values: [scheme, one] }
      : { kind: 'OTHER_IDENTIFIER', points: points.otherIdentifier, values: [scheme, one, other] }
  })
}

/** In full where the one with fewer relations shares all of them, five at least. */
function neighbors({ sharedCount, nearSize }: Surroundings): LikenessReason | null {
  if (sharedCount === 0) return null
  const share = Math.min(1, sharedCount / Math.max(1, nearSize)) * Math.min(1, sharedCount / enoughNeighbors)
  const count = Math.round(points.neighbors * share)
  return count === 0 ? null : { kind: 'NEIGHBORS', points: count, values: [] }
}
