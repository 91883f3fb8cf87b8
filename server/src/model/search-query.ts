import { isHebrewPrefix, prefixLengths } from './hebrew-prefix.ts'
import { phoneticKeysOfWord } from './phonetic-key.ts'
import { type ChunkKeys, cutToken, wordsOf } from './search-key.ts'

/** Longest text to search for, in UTF-16 units; what is beyond is not read. */
export const longestQuery = 200

/** Most words of a text that are looked for. */
export const mostWords = 12

/** Most skeletons of one word to look for. */
const mostSounds = 8

/** Words that tie others together; a name need not have them. */
const connecting = new Set(['the', 'a', 'an', 'of', 'and', 'של', 'את', 'עמ', 'u26', 'u2b'])

/** Another spelling to try, and how it sounds. */
export interface Variant {
  readonly word: string
  readonly sounds: readonly string[]
}

/** One word of a query and all that it may mean. Tokens hold letters and digits only. */
export interface SearchWord {
  readonly word: string
  /** With its symbols, `C#` → `cu23`; null where it has none. */
  readonly withSymbols: string | null
  /** The words between its punctuation, which may stand for it together: `ל־Nvidia` → Nvidia. */
  readonly pieces: readonly SearchWord[]
  /** Without the particles that may stand at the head of a Hebrew word. */
  readonly withoutPrefix: readonly Variant[]
  readonly sounds: readonly string[]
  /** The word run together with the next one, `דיפ סיק`; null for the last. */
  readonly withNext: Variant | null
  /** Whether names may do without it: `the`, `of`, `של`. */
  readonly isConnecting: boolean
}

/** The words of a text to search for; none where it holds nothing to search. */
export function searchQuery(text: string): SearchWord[] {
  const words = wordsOf(text.slice(0, longestQuery))
  return words.slice(0, mostWords).map((keys, index) => ({
    ...searchWord(keys),
    pieces: piecesOf(keys),
    withNext: runTogether(keys, words[index + 1]),
  }))
}

function searchWord({ chunk, word, withSymbols }: ChunkKeys): SearchWord {
  const letters = lettersOf(chunk)
  return {
    word: cutToken(word),
    withSymbols: withSymbols === null ? null : cutToken(withSymbols),
    pieces: [],
    withoutPrefix: prefixLengths(word).map((length) => ({
      word: cutToken(word.slice(length)),
      sounds: soundsOf(letters.slice(length)),
    })),
    sounds: soundsOf(letters),
    withNext: null,
    isConnecting: connecting.has(word),
  }
}

function runTogether(keys: ChunkKeys, next: ChunkKeys | undefined): Variant | null {
  if (!next) return null
  return {
    word: cutToken(keys.word + next.word),
    sounds: soundsOf(lettersOf(keys.chunk) + lettersOf(next.chunk)),
  }
}

/** Pieces of one letter would find nearly everything, and particles before a hyphen are no words. */
function piecesOf({ chunk, pieces }: ChunkKeys): SearchWord[] {
  const [first = '', ...rest] = pieces
  const words = isHebrewPrefix(first) ? rest : pieces
  if (words.some((word) => word.length < 2)) return []
  const raw = chunk.split(/[^\p{L}\p{N}\p{M}'"׳״’`´”]+/u).filter((piece) => piece !== '')
  const spoken = raw.slice(-words.length)
  return words.map((word, index) =>
    searchWord({ chunk: spoken[index] ?? word, word, pieces: [], withSymbols: null }),
  )
}

/** The letters as written (geresh and final letters tell sounds apart), without marks and other punctuation. */
function lettersOf(chunk: string): string {
  return chunk.normalize('NFC').replace(/[^\p{L}\p{N}'׳’`´]/gu, '')
}

function soundsOf(letters: string): string[] {
  return phoneticKeysOfWord(letters).slice(0, mostSounds)
}
