import { wholeKey } from './search-key.ts'

/** Most pairs to compare by; a longer text is told apart from others by its beginning. */
const mostPairs = 32

/**
 * The pairs of neighbouring letters in a text, each once: `Kazak` → ka, az, za, ak. The share of pairs that two texts have
 * in common tells how like they are as wholes, whatever is mistyped, missing or too much.
 */
export function letterPairs(text: string): string[] {
  const letters = Array.from(wholeKey(text))
  const pairs = letters.slice(1).map((letter, index) => `${letters[index]}${letter}`)
  return [...new Set(pairs)].slice(0, mostPairs)
}
