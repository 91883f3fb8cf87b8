/** Every limit of reading foreign files, in one place. docs/import.md shows this table; a test holds both together. */
export const limits = {
  cellCharacters: {
    value: 65_536,
    sentence: 'Longest value of one cell or attribute, in characters; a row with a longer one is refused.',
  },
  idCharacters: { value: 500, sentence: 'Longest id that a file may give to an entity or a relation.' },
  columns: { value: 2_000, sentence: 'Most columns of a table, and most attributes of one record.' },
  recordCharacters: {
    value: 4_194_304,
    sentence: 'Most characters that one row, line, element or value may take; the file ends there.',
  },
  depth: { value: 64, sentence: 'Deepest nesting of XML and JSON.' },
  sampleRows: {
    value: 200,
    sentence: 'Rows of each table that are held in memory to guess the mapping and to be shown.',
  },
  tables: { value: 500, sentence: 'Most sheets or kinds of rows in one file.' },
  documentBytes: {
    value: 33_554_432,
    sentence:
      'Largest JSON-LD file, which is read as a whole, in bytes. Every other format is read as a stream.',
  },
  unzippedBytes: { value: 2_147_483_648, sentence: 'Most bytes that an XLSX file may unfold to.' },
  unzipRatio: {
    value: 200,
    sentence: 'How many times larger than its packed bytes a part of an XLSX file may become (past 1 MB).',
  },
  zipParts: { value: 5_000, sentence: 'Most parts in an XLSX file.' },
  sharedTextCharacters: {
    value: 33_554_432,
    sentence: 'Most characters of the texts that the sheets of an XLSX file share.',
  },
  rowsShown: { value: 5, sentence: 'Rows of each table that a report shows.' },
  shownCharacters: {
    value: 120,
    sentence: 'Characters of a value that a report shows, in a sample or beside a reason.',
  },
  refusedShown: {
    value: 1_000,
    sentence:
      'Refused rows and notices that a report lists; all are counted, and all are in the file of refusals.',
  },
} as const satisfies Record<string, { value: number; sentence: string }>

export type LimitName = keyof typeof limits
