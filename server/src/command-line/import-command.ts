import { closeSync, openSync, writeSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { KesherError } from '../errors.ts'
import { formats } from '../import/formats/formats.ts'
import type { ImportFile } from '../import/import-file.ts'
import { mappingSchema, type Mapping, type TypeMapping } from '../import/mapping/mapping.ts'
import type { Finding } from '../import/records.ts'
import { mappingOf, surveyImport, type SurveyOptions } from '../import/survey-import.ts'
import { encodings } from '../import/recognise/encoding.ts'
import { ImportMark } from '../import/write/import-mark.ts'
import { compareImport, isRefused, writeImport } from '../import/write/write-import.ts'
import { checkId } from '../model/ids.ts'
import { exitCodes, type Command } from './command.ts'
import { badCommand, readArgs } from './read-args.ts'
import { findingLine, findingsHead } from '../import/findings-csv.ts'
import { printReports } from './print-reports.ts'
import { printWritten } from './print-written.ts'
import { rowsPrinter } from './rows-printer.ts'
import { withGraph } from './with-graph.ts'
import { withImportFiles } from './with-import-files.ts'

const options = {
  into: { type: 'string' },
  database: { type: 'string' },
  user: { type: 'string' },
  source: { type: 'string' },
  space: { type: 'string' },
  'dry-run': { type: 'boolean' },
  compare: { type: 'boolean' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  format: { type: 'string' },
  encoding: { type: 'string' },
  option: { type: 'string', multiple: true },
  mapping: { type: 'string' },
  'save-mapping': { type: 'string' },
  refused: { type: 'string' },
  fresh: { type: 'boolean' },
} as const

export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE… [--dry-run | --compare] [--into FOLDER] [options]',
  sentence:
    'Brings files of others into the graph, all of them or nothing; says what was new and what was refused.',
  help: `The files of one call belong together: relations may name entities of any of them. What the graph holds already is
merged, not doubled, and the same files again change nothing. "kesher undo-import" takes an import back. After a crash in the
middle of a large import the same command goes on where it stopped; any other takes back what is left. Instead of a file it may be
a Neo4j of others, 5 or newer (neo4j://HOST:PORT, bolt+s://HOST …), which is only read: its labels become types of entities, its
relationships relations, its properties columns. The password comes from KESHER_IMPORT_PASSWORD, or is asked for.

Options
  --dry-run            read only: what the files hold, and each row that would be refused; needs no database
  --compare            read only, files and graph: how much would be new, changed and the same
  --into FOLDER        the data folder to write into, instead of KESHER_DATA or the server at NEO4J_URI
  --database NAME      of a Neo4j: which of its databases; its user's own where none is named
  --user NAME          of a Neo4j: who reads it; neo4j where none is named, and "" where it asks nobody
  --source TITLE       the source of every claim for which nothing else is named, instead of the file or the address
  --space NAME         the ids are ids of these files alone: NAME, small letters, digits and "-", keeps them apart
  --json               the whole report as JSON: what was recognised, what columns mean and why, refused rows
  --format ID          one of ${formats.map(({ id }) => id).join(', ')}
  --encoding NAME      one of ${encodings.join(', ')}
  --option NAME=VALUE  an option of a format:
${optionLines()}
  --mapping FILE       take what columns mean from this JSON file instead of guessing
  --save-mapping FILE  write what columns mean and how new types are called to this JSON file, to be changed and used again
  --refused FILE       write every refused row and notice to this CSV file
  --fresh              take back what a crash left of the same import, and begin anew, instead of going on with it
  --strict             refuse the whole where a row is refused

Exit codes
  0  every file was read to its end (and, with --strict, no row was refused), and is in the graph
  1  a file, or with --strict a row, was refused; or something given cannot be used: nothing was written
  2  the command line cannot be understood
`,
  run: async (args, output) => {
    const { values, positionals } = readArgs('import', args, options)
    if (positionals.length === 0) throw badCommand('import', 'no FILE is named')
    const { space = null } = values
    if (space !== null && checkId(space, 'entity') !== null) throw badSpace(space)
    const findings = values.refused === undefined ? null : openFindings(values.refused)
    const survey: SurveyOptions = {
      wishes: {
        ...(values.format === undefined ? {} : { format: values.format }),
        ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
        options: optionsOf(values.option ?? []),
      },
      mapping: values.mapping === undefined ? null : await readMapping(values.mapping),
      ...(findings ? { onFinding: findings.add } : {}),
    }
    const isStrict = values.strict ?? false
    const bring = async (files: readonly ImportFile[]) => {
      if (values['dry-run']) return { reports: await surveyImport(files, survey), written: undefined }
      const mark =
        values.fresh || values.compare ? undefined : new ImportMark(files, { ...survey, isStrict, space })
      const resuming = mark && {
        mark,
        onResume: (batches: number) =>
          output.err(
            `Goes on with the import that was left in the middle: ${batches.toLocaleString('en')} batches of it are there.\n`,
          ),
      }
      return withGraph(
        values.into,
        output,
        ({ database, isAlone, signal }) => {
          const printer = rowsPrinter(process.stderr, values.compare ? 'compared' : 'written')
          const wish = {
            ...survey,
            isStrict,
            space,
            createdBy: userInfo().username,
            signal,
            onProgress: printer.rows,
            onShare: printer.share,
          }
          return values.compare
            ? compareImport(database, files, wish)
            : writeImport(database, files, { ...wish, isAlone, ...resuming })
        },
        mark && ((left) => mark.fits(left)),
      )
    }
    const outcome = withImportFiles(positionals, values, bring)
    const { reports, written } = await outcome.finally(() => findings?.close())
    if (values['save-mapping'] !== undefined) {
      await writeFile(
        values['save-mapping'],
        `${JSON.stringify(mappingOf(reports, typesOf(survey.mapping, written?.words)), null, 2)}\n`,
      )
    }
    const report = values['dry-run'] ? { files: reports } : { files: reports, written }
    output.out(
      values.json
        ? `${JSON.stringify(report, null, 2)}\n`
        : [
            printReports(reports),
            ...(written === undefined ? [] : [printWritten(written, values.compare ?? false)]),
          ].join('\n'),
    )
    return isRefused(reports, isStrict) ? exitCodes.refused : exitCodes.done
  },
}

/** The words of types to be saved: those that came in, else those that were given. */
function typesOf(mapping: Mapping | null | undefined, words: readonly TypeMapping[] = []): TypeMapping[] {
  const byType = [...(mapping?.types ?? []), ...words].map(
    (each) => [`${each.kind} ${each.type}`, each] as const,
  )
  return [...new Map(byType).values()]
}

function optionsOf(given: readonly string[]): Record<string, string> {
  const known = new Set(formats.flatMap(({ options: each }) => Object.keys(each)))
  return Object.fromEntries(
    given.map((text) => {
      const [name = '', ...value] = text.split('=')
      if (value.length === 0 || !known.has(name))
        throw badCommand('import', `no format has an option "${text}"`)
      return [name, value.join('=')]
    }),
  )
}

/** The file of refusals, written while they are found: there may be millions. */
function openFindings(path: string) {
  let file: number
  try {
    file = openSync(path, 'w')
  } catch (error) {
    const reason = `it cannot be written (${(error as NodeJS.ErrnoException).code})`
    throw new KesherError('BAD_INPUT', { argument: '--refused', value: path, reason }, { cause: error })
  }
  writeSync(file, findingsHead)
  return {
    add: (finding: Finding) => void writeSync(file, findingLine(finding)),
    close: () => closeSync(file),
  }
}

async function readMapping(path: string): Promise<Mapping> {
  const refuse = (reason: string) =>
    new KesherError('BAD_INPUT', { argument: '--mapping', value: path, reason })
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw refuse(error instanceof SyntaxError ? `it is not JSON (${error.message})` : 'it cannot be read')
  }
  const result = mappingSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
}

function badSpace(value: string): KesherError {
  const reason = 'it is made of small letters a to z, digits and "-"'
  return new KesherError('BAD_INPUT', { argument: '--space', value, reason })
}

function optionLines(): string {
  const lines = formats.flatMap(({ id, options: each }) =>
    Object.entries(each).map(([name, { values, sentence, default: usual }]) => {
      const choices = values ? values.join(', ') : `any text, or ${usual}`
      return `                         ${name} (${id}): ${choices}. ${sentence}`
    }),
  )
  return lines.join('\n')
}
