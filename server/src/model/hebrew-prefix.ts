/**
 * The particles that Hebrew writes onto the word: and, that/when, in/as/to/from, the, in this order. Single letters and
 * every pair and longer chain that people write come out of it: ול, שה, מה, כש, ושב, לכש …
 */
const prefixes = new Set(
  ['', 'ו'].flatMap((and) =>
    ['', 'ש', 'כש', 'לכש', 'מש'].flatMap((that) =>
      ['', 'ב', 'כ', 'ל', 'מ'].flatMap((to) => ['', 'ה'].map((the) => and + that + to + the)),
    ),
  ),
)

/** Whether the letters are particles only, as in `ה-AI` or `ול־Nvidia`. */
export function isHebrewPrefix(letters: string): boolean {
  return letters !== '' && prefixes.has(letters)
}

/**
 * How many letters may be particles at the head of a word, the fewest first: `ולסין` → [1, 2]. At least two letters of
 * the word remain. The word itself may well begin with these letters; the caller only tries.
 */
export function prefixLengths(word: string): number[] {
  const longest = Math.min(4, Array.from(word).length - 2)
  return [1, 2, 3, 4].filter((length) => length <= longest && isHebrewPrefix(word.slice(0, length)))
}
