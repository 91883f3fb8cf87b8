import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { importFile } from '../src/import/import-file.ts'
import { pairFiles } from '../src/import/pair-files.ts'
import type { FileReport } from '../src/import/report.ts'
import { surveyImport } from '../src/import/survey-import.ts'
import { expectedCounts, type Expected } from './expected-counts.ts'

// `npm run check:samples -- DIR`: reads every file of a folder as an import would, and prints what came of it beside what
// the table in the folder's README.md expects. Ends with 1 where they differ, or where a file could not be read.

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Usage: npm run check:samples -- DIR')
  process.exit(2)
}
const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && !/^(\.|readme\.)/i.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
const readme = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '')
const expected = expectedCounts(readme)
let isGood = true

for (const group of pairFiles(paths)) {
  const names = group.map((path) => relative(folder, path))
  const reports = await surveyImport(group.map(importFile))
  const found = totalOf(reports)
  const wanted = expected.find(({ files }) => files.some((file) => names.includes(file)))
  const isAsExpected = wanted ? fits(found, wanted) : found.refusals.length === 0
  isGood &&= isAsExpected
  console.log(`${isAsExpected ? 'good ' : 'WRONG'} ${names.join(' + ')}`)
  console.log(`        came      ${wordsOf(found)}`)
  if (wanted) console.log(`        expected  ${wanted.text}`)
  for (const refusal of found.refusals) console.log(`        refused   ${refusal}`)
}
for (const { files } of expected) {
  const missing = files.filter((file) => !paths.includes(join(folder, file)))
  if (missing.length === 0) continue
  isGood = false
  console.log(`WRONG ${missing.join(' + ')}\n        is not in the folder`)
}
process.exitCode = isGood ? 0 : 1

function totalOf(reports: readonly FileReport[]) {
  const sum = (count: (report: FileReport) => number) =>
    reports.reduce((total, report) => total + count(report), 0)
  const merged = (counts: (report: FileReport) => Readonly<Record<string, number>>) =>
    reports.flatMap((report) => Object.entries(counts(report)))
  return {
    entities: sum(({ entities }) => entities.count),
    relations: sum(({ relations }) => relations.count),
    claims: sum(({ claims }) => claims),
    refused: sum(({ refused }) => refused.count),
    notices: sum(({ notices }) => notices.count),
    entityTypes: merged(({ entities }) => entities.types),
    relationTypes: merged(({ relations }) => relations.types),
    reasons: [...merged(({ refused }) => refused.codes), ...merged(({ notices }) => notices.codes)],
    refusals: reports.flatMap(({ file, refusal }) => (refusal ? [`${file}: ${refusal.reason}`] : [])),
  }
}

type Total = ReturnType<typeof totalOf>

function fits(found: Total, wanted: Expected): boolean {
  return (
    found.refusals.length === 0 &&
    found.entities === wanted.entities &&
    found.relations === wanted.relations &&
    (wanted.types === null || found.relationTypes.length === wanted.types) &&
    (wanted.reported === 'some' ? found.refused + found.notices > 0 : found.refused === wanted.reported)
  )
}

function wordsOf({ entities, relations, claims, entityTypes, relationTypes, reasons }: Total): string {
  const reported = reasons.length === 0 ? '' : `; reported${list(reasons)}`
  return `${entities} entities${list(entityTypes)}, ${relations} relations${list(relationTypes)}, ${claims} claims${reported}`
}

function list(counts: readonly (readonly [string, number])[]): string {
  return counts.length === 0 ? '' : ` (${counts.map(([name, count]) => `${name} ${count}`).join(', ')})`
}
