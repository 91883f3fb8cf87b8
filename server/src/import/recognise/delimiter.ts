import type { Recognised } from './recognised.ts'

/** Delimiters by the name that an option gives them. */
export const delimiters = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const

export type DelimiterName = keyof typeof delimiters

const linesLookedAt = 50

/**
 * What stands between the cells of a text: the sign that parts the first lines into the same number of cells, the more
 * cells the better. `wanted` is what an option says; `auto` asks.
 */
export function recogniseDelimiter(text: string, wanted: string): { sign: string; recognised: Recognised } {
  const chosen = names.find((name) => name === wanted)
  if (chosen) return answer(chosen, 'it was asked for', true)
  const lines = linesOutsideQuotes(text)
  const scored = names
    .map((name) => ({ name, ...score(lines, delimiters[name]) }))
    .filter(({ cells }) => cells > 1)
    .sort((a, b) => b.same * Math.log(b.cells + 1) - a.same * Math.log(a.cells + 1))
  const [best, next] = scored
  if (!best) return answer('comma', 'there is only one column, so nothing stands between cells', true)
  const because = `it parts ${Math.round(best.same * 100)} of 100 rows into ${best.cells} cells`
  return answer(best.name, because, best.same > 0.9 && (next?.same ?? 0) < best.same)
}

const names = Object.keys(delimiters) as DelimiterName[]

function answer(name: DelimiterName, because: string, isCertain: boolean) {
  return {
    sign: delimiters[name],
    recognised: { what: 'delimiter', value: name, because, isCertain } as const,
  }
}

function score(lines: readonly string[], sign: string): { cells: number; same: number } {
  const counts = lines.map((line) => line.split(sign).length)
  const cells = counts[0] ?? 1
  return { cells, same: counts.filter((count) => count === cells).length / Math.max(1, counts.length) }
}

/** The first lines with quoted cells blanked, so that what stands in them is not counted. */
function linesOutsideQuotes(text: string): string[] {
  const blanked = text.slice(0, 65_536).replace(/(^|[,;\t|\n])"(?:[^"]|"")*"/g, '$1')
  const lines = blanked.split(/\r?\n/).filter((line) => line.trim() !== '')
  // The last line of what was looked at may be cut.
  return (lines.length > linesLookedAt ? lines : lines.slice(0, text.length > 65_536 ? -1 : undefined)).slice(
    0,
    linesLookedAt,
  )
}
