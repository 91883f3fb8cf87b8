import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { FileRefusal, finding } from '../finding.ts'
import { placeIn, textOf, type ImportFile } from '../import-file.ts'
import { limits } from '../limits.ts'
import { delimiters, recogniseDelimiter } from '../recognise/delimiter.ts'
import { recogniseHeader } from '../recognise/header.ts'
import type { ReadItem } from '../records.ts'
import type { Format, Reading } from './format.ts'
import { columnsOf, rowOf, titleRow, withTitles } from './table-rows.ts'

/** Delimiters on one line beyond which reading stops before the cells are made; far above `limits.columns`. */
const mostDelimiters = 100_000

interface CsvRecord {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

export const csv: Format = {
  id: 'csv',
  title: 'CSV or TSV',
  extensions: ['csv', 'tsv', 'tab', 'txt'],
  isText: true,
  yields: 'rows',
  options: {
    delimiter: {
      default: 'auto',
      values: ['auto', ...Object.keys(delimiters)],
      sentence: 'What stands between cells.',
    },
    header: {
      default: 'auto',
      values: ['auto', 'yes', 'no'],
      sentence: 'Whether the first row names the columns.',
    },
  },
  sniff: ({ extension, text }) => {
    if (csv.extensions.includes(extension) && !/^\s*[<{[]/.test(text) && !isOfMachines(text))
      return `its name ends with .${extension}`
    return null
  },
  recognise: async (file, { encoding, options }) => {
    let text = ''
    for await (const chunk of textOf(file, encoding)) if ((text += chunk).length > 65_536) break
    const delimiter = recogniseDelimiter(text, options['delimiter'] ?? 'auto')
    const header = recogniseHeader(text, delimiter.sign, options['header'] ?? 'auto')
    return {
      options: { ...options, delimiter: delimiter.recognised.value, header: header.value },
      recognised: [delimiter.recognised, header],
    }
  },
  read: readCsv,
}

/** Whether signs that no one types are so many that it is a picture or an old workbook by the name of a table. */
function isOfMachines(text: string): boolean {
  // A sign that slipped into a cell refuses its row; one in a hundred is no slip.
  const signs = text.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0
  return signs > 10 && signs > text.length / 100
}

async function* readCsv(file: ImportFile, { encoding, options }: Reading): AsyncGenerator<ReadItem> {
  const delimiter = delimiters[options['delimiter'] as keyof typeof delimiters] ?? ','
  const parser = parse({
    delimiter,
    info: true,
    record_delimiter: '\n',
    // Hebrew writes quotation marks inside of words (מנכ"ל); a mark that does not open a cell is a letter of it.
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: limits.recordCharacters.value,
  })
  // Its callback has nothing to do: whatever fails destroys the parser, and comes out of the loop below.
  pipeline(
    Readable.from(refuseWideLines(file, withPlainLineEnds(textOf(file, encoding)), delimiter)),
    parser,
    () => undefined,
  )
  let columns: string[] | null = options['header'] === 'no' ? [] : null
  let next = 1
  try {
    const lines = linesOf(parser as AsyncIterable<CsvRecord>, (line) => (next = line))
    for await (const [{ cells: record, first }, isTitle] of withTitles(lines, columns === null)) {
      const place = placeIn(file, null, first)
      if (isTitle) {
        yield titleRow(record, place)
        continue
      }
      if (columns === null) {
        columns = columnsOf(record, place)
        continue
      }
      if (options['header'] === 'no' && columns.length < record.length) {
        columns = columnsOf(
          Array.from({ length: record.length }, () => ''),
          place,
        )
      }
      if (record.length < columns.length) {
        const details = { count: record.length, columns: columns.length }
        yield finding('SHORT_ROW', place, {}, details)
      }
      yield rowOf(file.name, columns, record, place)
    }
  } catch (error) {
    throw refusalOf(error, file, next)
  }
}

interface Line {
  readonly cells: string[]
  /** The number of its first line in the file. */
  readonly first: number
}

/** The parser's rows, each with the line where it begins; says after each which one comes next. */
async function* linesOf(
  records: AsyncIterable<CsvRecord>,
  onNext: (line: number) => void,
): AsyncGenerator<Line> {
  for await (const { record, info } of records) {
    onNext(info.lines + 1)
    // The parser counts to the last line of a row; a quoted cell may hold some of the lines.
    yield { cells: record, first: info.lines - record.reduce((sum, cell) => sum + linesIn(cell), 0) }
  }
}

function refusalOf(error: unknown, file: ImportFile, line: number): unknown {
  if (!(error instanceof CsvError)) return error
  const place = placeIn(file, null, line)
  if (error.code === 'CSV_MAX_RECORD_SIZE') return new FileRefusal('RECORD_TOO_LARGE', place)
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return new FileRefusal('BROKEN_QUOTE', place)
  return new FileRefusal('NOT_WELL_FORMED', place, { reason: error.message })
}

function linesIn(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0
}

/** One sign for every line end, so that lines are counted as people see them, whatever the ends of a file are. */
async function* withPlainLineEnds(text: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const chunk of text) {
    const whole = held + chunk
    // What follows a return at the end of a chunk is not known yet.
    held = whole.endsWith('\r') ? '\r' : ''
    yield whole.slice(0, whole.length - held.length).replace(/\r\n?/g, '\n')
  }
  if (held !== '') yield '\n'
}

/** Passes text on, but stops before a line of ten million empty cells, which the parser would make one by one. */
async function* refuseWideLines(file: ImportFile, text: AsyncIterable<string>, delimiter: string) {
  let line = 1
  let count = 0
  for await (const chunk of text) {
    for (let at = 0; at < chunk.length; at += 1) {
      const sign = chunk[at]
      if (sign === '\n') {
        count = 0
        line += 1
      } else if (sign === delimiter && (count += 1) >= mostDelimiters) {
        throw new FileRefusal('TOO_MANY_COLUMNS', placeIn(file, null, line), {
          count: `over ${mostDelimiters}`,
        })
      }
    }
    yield chunk
  }
}
