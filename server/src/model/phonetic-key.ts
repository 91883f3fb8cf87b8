import { chunksOf, foldText } from './fold-text.ts'
import { soundsOfHebrew, soundsOfLatin, type Sound } from './phonetic-sounds.ts'

/** Most readings kept of one word, the likeliest first: ב, פ, כ, ש and ו each have two. */
const mostReadings = 16

/** Diacritics of Latin letters that are a sound of their own; the others are only dropped. */
const latinSpellings: readonly (readonly [RegExp, string])[] = [
  [/[šş]/gu, 'sh'],
  [/[čć]/gu, 'ch'],
  [/ž/gu, 'zh'],
  [/ç/gu, 's'],
]

interface Reading {
  readonly key: string
  readonly cost: number
}

/**
 * The consonant skeletons of a name's words, each once: what Hebrew and Latin spelling have in common, so that הואנג
 * and Huang share `hng`. Words that sound of less than two things, and other scripts, have none.
 */
export function phoneticKeys(name: string): string[] {
  return [...new Set(chunksOf(name).flatMap(piecesOf).flatMap(phoneticKeysOfWord))]
}

/** The skeletons of one word without punctuation but geresh, the likeliest reading first. */
export function phoneticKeysOfWord(word: string): string[] {
  const runs = plainSpelling(word).match(/[a-z\d]+|[א-ת׳]+/gu) ?? []
  const sounds = runs.flatMap((run) => (/^[a-z\d]/.test(run) ? soundsOfLatin(run) : soundsOfHebrew(run)))
  const ending = vowelAtEnd(runs.at(-1) ?? '')
  const keys = readingsOf(sounds).flatMap(({ key }) => completeKey(key, ending) ?? [])
  return [...new Set(keys)]
}

/** A hyphenated chunk sounds as a whole and piece by piece. */
function piecesOf(chunk: string): string[] {
  const pieces = chunk.split(/[\p{Pd}־_/.,:;&+]+/u).filter((piece) => piece !== '')
  return pieces.length > 1 ? [pieces.join(''), ...pieces] : pieces
}

function plainSpelling(word: string): string {
  const composed = word.normalize('NFC').toLowerCase()
  const spelled = latinSpellings.reduce((text, [letters, sound]) => text.replace(letters, sound), composed)
  const folded = Array.from(spelled.normalize('NFKD'), keptOrFolded).join('')
  return folded.replace(/(?<=[גזצץ])['’׳`´]/gu, '׳').replace(/['’`´]|(?<![גזצץ])׳/gu, '')
}

/** Final letters and geresh tell sounds apart (ף is f, ג׳ is j), so they are not folded here. */
function keptOrFolded(letter: string): string {
  return /[ךםןףץ'’׳`´]/u.test(letter) ? letter : foldText(letter)
}

function readingsOf(sounds: readonly Sound[]): Reading[] {
  let readings: Reading[] = [{ key: '', cost: 0 }]
  for (const sound of sounds) {
    const longer = readings.flatMap(({ key, cost }) =>
      sound.map((code, rank) => ({ key: key + code, cost: cost + rank })),
    )
    readings = longer.toSorted((a, b) => a.cost - b.cost).slice(0, mostReadings)
  }
  return readings
}

/**
 * A key needs two consonants. A word of one (שי, Xi, לי, Ali) is told apart by the vowel that it ends with; without
 * one it is too little to go by.
 */
function completeKey(key: string, ending: string): string | null {
  const joined = key.replaceAll('dj', 'j')
  const consonants = joined.replace(/^a/, '').replaceAll('tc', 'c').replaceAll('ts', 's')
  if (/^\d*$/.test(consonants)) return null
  if (consonants.length > 1) return joined
  return ending === '' ? null : joined + ending
}

/** The vowel after the last consonant: 1 for e and i, 2 for a, 3 for o and u, '' where there is none. */
function vowelAtEnd(run: string): string {
  const vowel = /([aeiouy])[aeiouy]*h?$/.exec(run)?.[1] ?? /([אהויע])[אהויע]*$/u.exec(run)?.[1] ?? ''
  if (vowel === '') return ''
  return /[eiyי]/u.test(vowel) ? '1' : /[aאהע]/u.test(vowel) ? '2' : '3'
}
