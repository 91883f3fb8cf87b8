import { isOver } from '../../import/jobs/import-jobs.ts'
import { countsOf } from '../../import/write/import-target.ts'
import type {
  ImportFindingResolvers,
  ImportFindingsResolvers,
  ImportJobResolvers,
  ImportReportResolvers,
  ImportResolvers,
  ImportTableResolvers,
} from '../generated/resolvers.ts'
import { limits, within } from '../limits.ts'
import type { ImportJobRow } from '../rows.ts'

/** Where the refused rows of an import are, on this server. */
export const findingsPath = (id: string): string => `/imports/${id}/findings.csv`

export const importJob: ImportJobResolvers = {
  isComparison: ({ wish }) => wish.isComparison,
  files: ({ wish }) => wish.files.map(({ name }) => name),
  rowsPerSecond: (job) => Math.round(job.rows / Math.max(secondsOf(job), 0.001)),
  secondsLeft: (job) => (isOver(job) ? 0 : job.secondsLeft),
  reports: ({ outcome }) => outcome?.reports ?? [],
  outcome: ({ outcome }) => {
    const written = outcome?.written
    if (!written) return null
    const { importId, counts, types, words, relationsSame } = written
    return {
      importId,
      entities: counts.entities,
      relations: { ...counts.relations, same: relationsSame },
      claims: { changed: 0, ...counts.claims },
      newSources: counts.sources.new,
      newTypes: types,
      typeWords: words.map(({ kind, type, label, inverse = {}, color = 'gray' }) => {
        return { kind, type, label: langStrings(label), inverse: langStrings(inverse), color }
      }),
    }
  },
  problem: ({ error }) => error && { code: error.code, message: error.message, path: [] },
  findings: ({ id }) => findingsPath(id),
}

export const importReport: ImportReportResolvers = {
  entities: ({ entities }) => entities.count,
  relations: ({ relations }) => relations.count,
  entityTypes: ({ entities }) => typesOf(entities.types),
  relationTypes: ({ relations }) => typesOf(relations.types),
  refusal: ({ refusal }) => refusal && { ...refusal, ...refusal.place },
  tables: ({ tables, samples }) =>
    tables.map((table) => ({ ...table, sample: samples.find((each) => each.table === table.table) })),
}

export const importFindings: ImportFindingsResolvers = {
  rows: ({ rows }, { first }) =>
    rows.slice(0, within('first', first, 1, limits.first)).map((row) => ({ ...row, ...row.place })),
}

export const importFinding: ImportFindingResolvers = {
  details: ({ details }) => Object.entries(details).map(([name, value]) => ({ name, value: String(value) })),
}

export const importTable: ImportTableResolvers = {
  rows: ({ sample }) => sample?.rows ?? 0,
  columns: ({ columns, sample }) =>
    columns.map((column) => ({ ...column, values: sample?.values[column.column] ?? [] })),
}

export const broughtIn: ImportResolvers = {
  entities: (row) => countsOf(row).entities.new,
  relations: (row) => countsOf(row).relations.new,
  claims: (row) => countsOf(row).claims.new,
  changed: (row) => {
    const { entities, relations } = countsOf(row)
    return entities.changed + relations.changed
  },
}

/** How long it was worked on, without the time that it waited. */
function secondsOf({ startedAt, finishedAt }: ImportJobRow): number {
  if (startedAt === null) return 0
  const end = finishedAt === null ? Date.now() : Date.parse(finishedAt)
  return (end - Date.parse(startedAt)) / 1_000
}

function langStrings(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([lang, value]) => ({ lang, value }))
}

function typesOf(counts: Readonly<Record<string, number>>) {
  return Object.entries(counts).map(([type, count]) => ({ type, count }))
}
