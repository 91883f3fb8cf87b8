/** Longest name, in UTF-16 units. An index of Neo4j refuses keys over 8,164 bytes; 1,000 units are at most 3,000. */
export const longestName = 1000

/**
 * Why a text may not come in; null where it may. Refused: longer than `max` UTF-16 units, NUL, half a surrogate pair
 * (neither can be stored and read back), and text that shows nothing at all unless `blank` is true.
 */
export function checkText(text: string, options: { max?: number; blank?: boolean } = {}): string | null {
  const { max = longestName, blank = false } = options
  if (text.length > max) return `it has ${text.length} characters, and at most ${max} are allowed`
  if (text.includes('\0')) return 'it holds the character NUL (U+0000), which is not text'
  const half = /\p{Surrogate}/u.exec(text)
  if (half) {
    const unit = half[0].charCodeAt(0).toString(16).toUpperCase()
    return `it holds half of a surrogate pair (U+${unit}) at position ${half.index + 1}, which is not text`
  }
  if (!blank && /^[\s\p{C}]*$/u.test(text)) return 'it is empty'
  return null
}
