/** Something to be found by its name, in the reader's language first and in the other ones as well. */
export type Named<Item> = { item: Item; names: readonly string[]; isReady: boolean }

/**
 * What fits a text, best first: every word of it begins a word of the names, or stands somewhere in them. What cannot be
 * done now comes last. An empty text fits all.
 */
export function matchEntries<Item>(all: readonly Named<Item>[], text: string): Named<Item>[] {
  const words = plain(text).split(' ').filter(Boolean)
  return all
    .flatMap((named, at) => {
      const score = scoreOf(named.names, words)
      return score === null ? [] : [{ named, rank: score + (named.isReady ? 0 : 1000), at }]
    })
    .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ named }) => named)
}

/**
 * Least where the text is the first name, or all that it says behind its colon (`Open: Story`); then where that ends with
 * it: it is typed out. 0 where it begins with it; more the less directly the words fit; null where they do not.
 */
function scoreOf(written: readonly string[], words: readonly string[]): number | null {
  const names = written.map(plain)
  const [first = ''] = names
  const text = words.join(' ')
  if (text !== '' && plain(written[0]?.split(':').at(-1) ?? '') === text) return -2
  if (text !== '' && ` ${first}`.endsWith(` ${text}`)) return -1
  if (text !== '' && first.startsWith(text)) return 0
  let score = 1
  for (const word of words) {
    const at = names.findIndex((name) => ` ${name}`.includes(` ${word}`))
    if (at >= 0) score += at
    else if (names.some((name) => name.includes(word))) score += 10
    else return null
  }
  return score
}

/** As one types it: without capitals, accents, niqqud and marks between words. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
