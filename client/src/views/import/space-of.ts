/**
 * The name by which the ids of files are kept apart from those of the graph, after their first name: the same file next month
 * means the same entities. Small letters, digits and `-`, as the server wants it; other letters stand by their number.
 */
export function spaceOf([name = '']: readonly string[]): string {
  const letters = Array.from(
    name
      .replace(/\.[^.]+$/, '')
      .normalize('NFC')
      .toLowerCase(),
    (letter) => {
      if (/[a-z0-9]/.test(letter)) return letter
      return /[\p{L}\p{N}]/u.test(letter) ? (letter.codePointAt(0) ?? 0).toString(36) : '-'
    },
  )
  const space = letters.join('').replace(/-+/g, '-').slice(0, 60).replace(/^-|-$/g, '')
  return space === '' ? 'files' : space
}
