/** As many characters as a line of a label has, about; a word that is longer stands alone, cut. */
export const lineLength = 17
export const mostLines = 3

/** A label as lines, parted at blanks; what is too long ends in an ellipsis. */
export function labelLines(text: string, length = lineLength, most = mostLines): string[] {
  const lines: string[] = []
  for (const word of unbroken(text, length)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines.slice(0, most)
  const isCut = lines.length > most
  return kept.map((line, at) => shortened(line, length + 3, isCut && at === most - 1))
}

/** The parts that stay together: words, and what stands in brackets where it fits into a line. */
function unbroken(text: string, length: number): string[] {
  const parts = text.trim().match(/\([^()]*\)\S*|\S+/g) ?? ['']
  return parts.flatMap((part) => (part.length > length ? part.split(/\s+/) : [part]))
}

function shortened(line: string, length: number, isCut: boolean): string {
  const characters = [...line]
  if (characters.length <= length && !isCut) return line
  return `${characters.slice(0, length - 1).join('')}…`
}
