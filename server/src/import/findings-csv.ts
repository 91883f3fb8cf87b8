import { byteOrderMark, csvLine } from '../../../file-formats/csv.ts'
import type { Finding } from './records.ts'

const columns = ['kind', 'file', 'table', 'row', 'column', 'value', 'code', 'reason'] as const

/** The head of a file of findings; with a byte order mark, without which Excel takes Hebrew for something else. */
export const findingsHead = `${byteOrderMark}${csvLine(columns)}`

/** A refused row or a notice as a line of CSV. */
export function findingLine({ kind, place, column, value, code, reason }: Finding): string {
  return csvLine([kind, place.file, place.table, place.row, column, value, code, reason])
}
