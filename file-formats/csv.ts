/** Excel takes a file for UTF-8 only where it begins with this mark. */
export const byteOrderMark = '\ufeff'

export type CsvValue = string | number | null

/** A line of CSV; RFC 4180 ends it so. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvCell).join(',')}\r\n`
}

/**
 * A cell that no spreadsheet takes for a formula: text that begins like one gets an apostrophe before it (OWASP, CSV
 * injection). Quoted where it has to be.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^\s*[=+\-@\t\r|%]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
