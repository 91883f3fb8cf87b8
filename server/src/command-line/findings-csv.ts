import type { Finding } from '../import/records.ts'

const columns = ['kind', 'file', 'table', 'row', 'column', 'value', 'code', 'reason'] as const

/** The head of a file of findings; with a byte order mark, without which Excel takes Hebrew for something else. */
export const findingsHead = `\ufeff${columns.join(',')}\r\n`

/** A refused row or a notice as a line of CSV. */
export function findingLine({ kind, place, column, value, code, reason }: Finding): string {
  const cells = [kind, place.file, place.table, place.row, column, value, code, reason]
  return `${cells.map(cellOf).join(',')}\r\n`
}

/** Quoted where it has to be; what a spreadsheet would compute gets an apostrophe, which makes it a text there. */
function cellOf(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
