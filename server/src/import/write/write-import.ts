import { randomBytes } from 'node:crypto'
import type { Database } from '../../db/database.ts'
import { runningImport } from '../../db/generated/statements.ts'
import type { ImportRecord } from '../../db/records.ts'
import type { ImportFile } from '../import-file.ts'
import type { FileReport } from '../report.ts'
import type { TypeRecord } from '../records.ts'
import { surveyImport, type SurveyOptions, type Taken } from '../survey-import.ts'
import { ImportComparison } from './import-comparison.ts'
import type { ImportMark } from './import-mark.ts'
import type { ImportTarget, Written } from './import-target.ts'
import { ImportWriter, type ImportWriterOptions } from './import-writer.ts'

export interface CompareImportOptions
  extends Omit<SurveyOptions, 'take'>, Pick<ImportWriterOptions, 'space' | 'onProgress' | 'batchRows'> {
  /** Writes nothing where a row is refused, too. */
  readonly isStrict: boolean
  readonly createdBy: string
}

export interface WriteImportOptions extends CompareImportOptions {
  /** Whether nobody else can be reading: the database was just started for this import. */
  readonly isAlone: boolean
  /** What it is known by, where it goes on with one that was left in the middle, and may be left there itself. */
  readonly mark?: ImportMark
  /** Hears that it goes on with one that was left, and how many batches of that are there. */
  readonly onResume?: (batches: number) => void
}

/** What came of an import: what the files hold, and what was written of it; null where that is nothing, since a file, or a row of a strict import, was refused. */
export interface ImportOutcome {
  readonly reports: readonly FileReport[]
  readonly written: (Written & { readonly relationsSame: number }) | null
}

/**
 * Brings files into the graph: read as they are in a dry run, and written while they are read, all of it or nothing.
 * One of the same mark that was left in the middle is gone on with. Throws errors of the table, and the signal's reason; nothing is written then.
 */
export async function writeImport(
  database: Database,
  files: readonly ImportFile[],
  options: WriteImportOptions,
): Promise<ImportOutcome> {
  const named = { ...options, files: files.map(({ name }) => name) }
  const left = options.mark ? await leftOf(database, options.mark) : null
  if (left === null) {
    const target = await ImportWriter.open(database, { ...named, writer: writerOf(options) })
    return bringInto(target, files, options)
  }
  const { id: importId, createdAt: recordedAt, createdBy } = left
  const writer = { importId, recordedAt, createdBy }
  const target = await ImportWriter.resume(database, { ...named, writer })
  options.onResume?.(target.batchesThere)
  return bringInto(target, files, options)
}

/** The import of that mark which was left in the middle, if there is one. */
async function leftOf(database: Database, mark: ImportMark): Promise<ImportRecord | null> {
  const { running } = await database.run(runningImport, {})
  return running && (await mark.fits(running)) ? running : null
}

/** What `writeImport` would do, with the same errors: the graph is read, and nothing is written. */
export async function compareImport(
  database: Database,
  files: readonly ImportFile[],
  options: CompareImportOptions,
): Promise<ImportOutcome> {
  const target = await ImportComparison.open(database, { ...options, writer: writerOf(options) })
  return bringInto(target, files, options)
}

async function bringInto(
  target: ImportTarget,
  files: readonly ImportFile[],
  { isStrict, ...survey }: Omit<SurveyOptions, 'take'> & { readonly isStrict: boolean },
): Promise<ImportOutcome> {
  let ties = 0
  try {
    const reports = await surveyImport(files, {
      ...survey,
      settle: (merges) => target.settle(merges),
      take: (record, isNew) => {
        if (record.kind === 'relation' && isNew) ties += 1
        if (record.kind === 'dataset') target.describeDataset(record)
        else if (isType(record)) target.describeType(record)
        else return target.add(record)
        return undefined
      },
    })
    if (isRefused(reports, isStrict)) {
      await target.abandon()
      return { reports, written: null }
    }
    survey.signal?.throwIfAborted()
    const written = await target.finish()
    const { relations } = written.counts
    return {
      reports,
      written: { ...written, relationsSame: Math.max(0, ties - relations.new - relations.changed) },
    }
  } catch (error) {
    // Where this fails too, the next start takes back what is there; what went wrong first is what people can mend.
    await target.abandon(error).catch(() => undefined)
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
function writerOf({ createdBy }: { readonly createdBy: string }) {
  const recordedAt = new Date().toISOString()
  const importId = `${recordedAt.slice(0, 10)}-${randomBytes(4).toString('hex')}`
  return { importId, recordedAt, createdBy }
}
