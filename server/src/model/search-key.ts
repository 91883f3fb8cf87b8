import { chunksOf, foldKeepingCase, foldText, symbolToken } from './fold-text.ts'

/** Longest token, in characters; index and query are cut alike, so a longer word is still found. */
export const longestToken = 64

/** Names of up to so many words are also found when two neighbours are typed as one: `vastdata`, `דיפסיק`. */
const mostWordsToJoin = 6

/** What one chunk of text may be searched as. `word` has all its letters and digits, whatever stands between them. */
export interface ChunkKeys {
  readonly chunk: string
  /** Letters and digits of the whole chunk; `u…` for symbols alone. */
  readonly word: string
  /** The pieces between punctuation, two or more, else none: `AI-Act` → ai, act. */
  readonly pieces: readonly string[]
  /** The chunk with its symbols, where it has some beside letters: `C#` → `cu23`. */
  readonly withSymbols: string | null
}

/**
 * The tokens under which a name is indexed; letters and digits only, each once. Beside every word as written: the
 * pieces of hyphenated and CamelCase words, neighbours run together, and Hebrew words without their article.
 */
export function searchKeys(name: string): string[] {
  const chunks = wordsOf(name)
  const words = chunks.map(({ word }) => word)
  const joined =
    words.length <= mostWordsToJoin ? words.slice(1).map((word, index) => words[index] + word) : []
  const pieces = chunks.flatMap(({ chunk, pieces: parts }) => [...parts, ...camelPieces(chunk)])
  const symbols = chunks.flatMap(({ withSymbols }) => withSymbols ?? [])
  const whole = [...words, ...pieces.filter((piece) => piece.length > 1)]
  return [...new Set([...whole, ...whole.flatMap(withoutArticle), ...joined, ...symbols].map(cutToken))]
}

/** The whole of a name or a query as one token, folded, without blanks: what two texts are compared by. */
export function wholeKey(text: string): string {
  return cutToken(
    wordsOf(text)
      .map(({ word, withSymbols }) => withSymbols ?? word)
      .join(''),
  )
}

/** The words of a text, folded. Punctuation alone counts only where the text has nothing else. */
export function wordsOf(text: string): ChunkKeys[] {
  const chunks = chunksOf(text).map(keysOfChunk)
  const spoken = chunks.filter(({ chunk }) => hasLetters(foldText(chunk)) || isSymbol(chunk))
  return spoken.length > 0 ? spoken : chunks
}

/** A token cut to the length that the index holds. */
export function cutToken(word: string): string {
  return word.length <= longestToken ? word : Array.from(word).slice(0, longestToken).join('')
}

function keysOfChunk(chunk: string): ChunkKeys {
  const folded = foldText(chunk)
  const pieces = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  if (pieces.length === 0) return { chunk, word: symbolToken(chunk), pieces: [], withSymbols: null }
  const symbols = folded.replace(/[\p{S}#@&%*]/gu, symbolToken).replace(/[^\p{L}\p{N}]/gu, '')
  const word = pieces.join('')
  return {
    chunk,
    word,
    pieces: pieces.length > 1 ? pieces : [],
    withSymbols: symbols === word ? null : symbols,
  }
}

function camelPieces(chunk: string): string[] {
  const pieces = foldKeepingCase(chunk).split(/(?<=[\p{Ll}\d])(?=\p{Lu})/u)
  return pieces.length < 2 ? [] : pieces.map((piece) => keysOfChunk(piece).word)
}

function withoutArticle(word: string): string[] {
  return /^ה[א-ת]{3}/u.test(word) ? [word.slice(1)] : []
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function isSymbol(chunk: string): boolean {
  return /[\p{S}#@&%*]/u.test(chunk)
}
