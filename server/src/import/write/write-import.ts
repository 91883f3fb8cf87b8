import { randomBytes } from 'node:crypto'
import type { Database } from '../../db/database.ts'
import type { ImportFile } from '../import-file.ts'
import type { FileReport } from '../report.ts'
import type { TypeRecord } from '../records.ts'
import { surveyImport, type SurveyOptions, type Taken } from '../survey-import.ts'
import { ImportWriter, type ImportWriterOptions, type Written } from './import-writer.ts'

export interface WriteImportOptions
  extends
    Omit<SurveyOptions, 'take'>,
    Pick<ImportWriterOptions, 'space' | 'isAlone' | 'onProgress' | 'batchRows'> {
  /** Writes nothing where a row is refused, too. */
  readonly isStrict: boolean
  readonly createdBy: string
}

/** What came of an import: what the files hold, and what was written of it; null where that is nothing, since a file, or a row of a strict import, was refused. */
export interface ImportOutcome {
  readonly reports: readonly FileReport[]
  readonly written: (Written & { readonly relationsSame: number }) | null
}

/**
 * Brings files into the graph: read as they are in a dry run, and written while they are read, all of it or nothing.
 * Throws errors of the table, and nothing is written then.
 */
export async function writeImport(
  database: Database,
  files: readonly ImportFile[],
  { isStrict, createdBy, space, isAlone, onProgress, batchRows, ...survey }: WriteImportOptions,
): Promise<ImportOutcome> {
  const now = new Date()
  const writer = await ImportWriter.open(database, {
    files: files.map(({ name }) => name),
    writer: { importId: newImportId(now), recordedAt: now.toISOString(), createdBy },
    space,
    isAlone,
    ...(onProgress ? { onProgress } : {}),
    ...(batchRows === undefined ? {} : { batchRows }),
  })
  let ties = 0
  try {
    const reports = await surveyImport(files, {
      ...survey,
      take: (record, isNew) => {
        if (record.kind === 'relation' && isNew) ties += 1
        if (record.kind === 'dataset') writer.describeDataset(record)
        else if (isType(record)) writer.describeType(record)
        else return writer.add(record)
        return undefined
      },
    })
    if (isRefused(reports, isStrict)) {
      await writer.abandon()
      return { reports, written: null }
    }
    const written = await writer.finish()
    const { relations } = written.counts
    return {
      reports,
      written: { ...written, relationsSame: Math.max(0, ties - relations.new - relations.changed) },
    }
  } catch (error) {
    // Where this fails too, the next start takes back what is there; what went wrong first is what people can mend.
    await writer.abandon().catch(() => undefined)
    throw error
  }
}

/** Whether nothing may be written: a file was refused, or a row where every row is wanted. */
export function isRefused(reports: readonly FileReport[], isStrict: boolean): boolean {
  return reports.some(({ refusal, refused }) => refusal !== null || (isStrict && refused.count > 0))
}

function isType(record: Taken): record is TypeRecord {
  return record.kind === 'entityType' || record.kind === 'relationType'
}

/** `2026-11-12-4f2a9c`: the day, so that people find it again, and a number that nobody else has. */
function newImportId(now: Date): string {
  return `${now.toISOString().slice(0, 10)}-${randomBytes(4).toString('hex')}`
}
