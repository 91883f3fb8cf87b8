import type { Finding } from '../import/records.ts'

const columns = ['kind', 'file', 'table', 'row', 'column', 'value', 'code', 'reason'] as const

/** Refused rows and notices as CSV with a byte order mark, without which Excel takes Hebrew for something else. */
export function findingsCsv(findings: readonly Finding[]): string {
  const rows = findings.map(({ kind, place, column, value, code, reason }) =>
    [kind, place.file, place.table, place.row, column, value, code, reason].map(cellOf).join(','),
  )
  return `\ufeff${[columns.join(','), ...rows].join('\r\n')}\r\n`
}

/** Quoted where it has to be; what a spreadsheet would compute gets an apostrophe, which makes it a text there. */
function cellOf(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
