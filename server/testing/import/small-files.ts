import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFile } from '../../src/import/import-file.ts'
import { planImport } from '../../src/import/plan-import.ts'
import { readRecords } from '../../src/import/read-records.ts'
import type { ImportRecord } from '../../src/import/records.ts'
import type { FileReport } from '../../src/import/report.ts'
import { surveyImport, type SurveyOptions } from '../../src/import/survey-import.ts'

type Content = string | Uint8Array

/** A temporary folder of small files for tests of reading them. */
export class SmallFiles {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  static async make(): Promise<SmallFiles> {
    return new SmallFiles(await mkdtemp(join(tmpdir(), 'kesher-import-')))
  }

  async write(name: string, content: Content): Promise<string> {
    const path = join(this.folder, name)
    await writeFile(path, content)
    return path
  }

  /** Writes the files and surveys them as one import. */
  async survey(files: Readonly<Record<string, Content>>, options?: SurveyOptions): Promise<FileReport[]> {
    return surveyImport(await this.#importFiles(files), options)
  }

  /** The report of one file. */
  async report(name: string, content: Content, options?: SurveyOptions): Promise<FileReport> {
    const [report] = await this.survey({ [name]: content }, options)
    if (!report) throw new Error('a survey of one file has one report')
    return report
  }

  /** Writes the files and gives every record of them, without their places. */
  async records(files: Readonly<Record<string, Content>>): Promise<Omit<ImportRecord, 'place'>[]> {
    const entries = await planImport(await this.#importFiles(files))
    const records: Omit<ImportRecord, 'place'>[] = []
    for (const { plan } of entries) {
      if (!plan) continue
      for await (const { place: _place, ...record } of readRecords(plan)) records.push(record)
    }
    return records
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true })
  }

  async #importFiles(files: Readonly<Record<string, Content>>) {
    const paths: string[] = []
    for (const [name, content] of Object.entries(files)) paths.push(await this.write(name, content))
    return paths.map(importFile)
  }
}

/** What a report counts, for whole assertions. */
export function countsOf({ entities, relations, claims, refused, notices, refusal }: FileReport) {
  return {
    entities: entities.types,
    relations: relations.types,
    claims,
    refused: refused.codes,
    notices: notices.codes,
    ...(refusal ? { refusal: refusal.code } : {}),
  }
}
