import type { FileReport, Findings } from '../import/report.ts'

/** Refused rows that a report in words shows; `--json` and `--refused` have more. */
const shownRows = 5

/** Reports in words, for people. */
export function printReports(reports: readonly FileReport[]): string {
  return reports.map((report) => `${linesOf(report).join('\n')}\n`).join('\n')
}

function linesOf(report: FileReport): string[] {
  const {
    file,
    format,
    refusal,
    recognised,
    entities,
    relations,
    claims,
    sources,
    refused,
    notices,
    tables,
  } = report
  const unsure = recognised.filter(({ isCertain }) => !isCertain)
  return [
    `${file}${format ? ` (${format})` : ''}`,
    ...(refusal ? [`  refused${at(refusal.place.row)}: ${refusal.reason} [${refusal.code}]`] : []),
    `  entities   ${number(entities.count)}${typesOf(entities.types)}`,
    `  relations  ${number(relations.count)}${typesOf(relations.types)}`,
    `  claims     ${number(claims)}${sources > 0 ? `, from ${number(sources)} sources that the file names` : ''}`,
    ...tables.map(
      (table) =>
        `  ${table.table} makes ${table.makes}: ${table.columns.map(({ column, field }) => `${column} → ${field}`).join(', ')}`,
    ),
    ...unsure.map(
      ({ what, value, because, column }) =>
        `  look at ${what}${column ? ` of ${column}` : ''}: ${value || 'unknown'} (${because})`,
    ),
    ...findingLines('refused', refused),
    ...findingLines('noticed', notices),
  ]
}

function findingLines(word: string, { count, codes, rows }: Findings): string[] {
  if (count === 0) return []
  const byCode = Object.entries(codes).map(([code, each]) => `${code} ${number(each)}`)
  return [
    `  ${word}  ${number(count)} (${byCode.join(', ')})`,
    ...rows.slice(0, shownRows).map(({ place, column, value, reason }) => {
      // What comes from no file has no rows.
      const row = place.row === null && place.table ? [] : [`row ${place.row ?? '?'}`]
      const where = [...(place.table ? [place.table] : []), ...row].join(', ')
      return `    ${where}${column ? `, ${column}` : ''}${value ? ` "${value}"` : ''}: ${reason}`
    }),
    ...(count > shownRows ? [`    … and ${number(count - shownRows)} more (--refused FILE lists all)`] : []),
  ]
}

function typesOf(types: Readonly<Record<string, number>>): string {
  const entries = Object.entries(types)
  return entries.length === 0
    ? ''
    : ` (${entries.map(([type, count]) => `${type} ${number(count)}`).join(', ')})`
}

function at(row: number | null): string {
  return row === null ? '' : ` at row ${row}`
}

function number(count: number): string {
  return count.toLocaleString('en')
}
