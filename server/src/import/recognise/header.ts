import { dateShape } from '../mapping/parse-date.ts'
import type { Recognised } from './recognised.ts'

/** Whether the first line of a table names its columns: a name is no number, no date, not empty, and stands once. */
export function recogniseHeader(text: string, delimiter: string, wanted: string): Recognised {
  if (wanted === 'yes' || wanted === 'no') {
    return { what: 'header', value: wanted, because: 'it was asked for', isCertain: true }
  }
  const first = text.split(/\r?\n/, 1)[0] ?? ''
  const cells = first.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const value = cells.find((cell) => /^[-+]?\d[\d.,]*$/.test(cell) || dateShape(cell) !== null)
  if (value !== undefined) {
    const because = `"${value}" in the first row is a value, not the name of a column`
    return { what: 'header', value: 'no', because, isCertain: false }
  }
  const isPlain = new Set(cells).size === cells.length && cells.every((cell) => cell !== '')
  const because = isPlain ? 'the first row holds names, each once' : 'the first row holds no values'
  return { what: 'header', value: 'yes', because, isCertain: isPlain }
}
