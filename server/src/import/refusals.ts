import { limits } from './limits.ts'

/**
 * Every reason to refuse, by its code. `file` reasons end the reading of a file, `row` reasons leave one row out, `notice`
 * reasons leave nothing out but a value, and say so. `{name}` is filled from the details; `most` is the limit that the sentence
 * names, for words of other languages. docs/import.md shows this table.
 */
export const refusalTable = {
  EMPTY_FILE: { of: 'file', sentence: 'the file is empty' },
  UNKNOWN_FORMAT: { of: 'file', sentence: 'it looks like none of the formats that are read ({formats})' },
  BAD_ENCODING: { of: 'file', sentence: 'it is not text in {encoding}: {reason}' },
  NOT_WELL_FORMED: { of: 'file', sentence: 'it is broken here: {reason}' },
  TRUNCATED: { of: 'file', sentence: 'it ends in the middle: {reason}' },
  BROKEN_QUOTE: { of: 'file', sentence: 'a quotation mark opens a cell here and never closes' },
  TOO_MANY_COLUMNS: {
    of: 'file',
    most: limits.columns.value,
    sentence: `it has {count} columns, and at most ${limits.columns.value} are read`,
  },
  TOO_MANY_TABLES: {
    of: 'file',
    most: limits.tables.value,
    sentence: `it has more than ${limits.tables.value} sheets or kinds of rows`,
  },
  RECORD_TOO_LARGE: {
    of: 'file',
    most: limits.recordCharacters.value,
    sentence: `one row, line or element is longer than ${limits.recordCharacters.value} characters`,
  },
  TOO_DEEP: {
    of: 'file',
    most: limits.depth.value,
    sentence: `it is nested deeper than ${limits.depth.value} levels`,
  },
  DOCUMENT_TOO_LARGE: {
    of: 'file',
    most: limits.documentBytes.value,
    sentence: `it has {count} bytes, and this format is read as a whole up to ${limits.documentBytes.value}`,
  },
  ENTITY_DECLARED: {
    of: 'file',
    sentence: 'it declares XML entities, which can unfold without end and reach other files',
  },
  UNZIPS_TOO_LARGE: {
    of: 'file',
    most: limits.unzippedBytes.value,
    sentence: `it unfolds to more than ${limits.unzippedBytes.value} bytes`,
  },
  UNZIPS_TOO_FAR: {
    of: 'file',
    most: limits.unzipRatio.value,
    sentence: `its part {part} unfolds to more than ${limits.unzipRatio.value} times its packed size`,
  },
  TOO_MANY_PARTS: {
    of: 'file',
    most: limits.zipParts.value,
    sentence: `it has {count} parts, and at most ${limits.zipParts.value} are read`,
  },
  TOO_MANY_SHARED_TEXTS: {
    of: 'file',
    most: limits.sharedTextCharacters.value,
    sentence: `its sheets share more than ${limits.sharedTextCharacters.value} characters of text`,
  },
  ENCRYPTED: { of: 'file', sentence: 'it is locked with a password' },
  NO_SHEET: { of: 'file', sentence: 'it has no sheet "{sheet}", only {sheets}' },
  REMOTE_CONTEXT: {
    of: 'file',
    sentence:
      'it needs the context {url}, and nothing is fetched from the network: put the context into the file',
  },

  CELL_TOO_LARGE: {
    of: 'row',
    most: limits.cellCharacters.value,
    sentence: `the value has {count} characters, and at most ${limits.cellCharacters.value} are read`,
  },
  TOO_MANY_CELLS: { of: 'row', sentence: 'the row has {count} cells, but the table has {columns} columns' },
  BAD_TEXT: { of: 'row', sentence: '{reason}' },
  BAD_ID: { of: 'row', sentence: '{reason}' },
  BAD_LINE: { of: 'row', sentence: 'the line is not JSON: {reason}' },
  BAD_RECORD: { of: 'row', sentence: '{reason}' },
  NO_ID: { of: 'row', sentence: 'it has neither an id nor a name' },
  NO_END: { of: 'row', sentence: 'the {end} end of the relation is empty' },
  BAD_DATE: { of: 'row', sentence: '{reason}' },
  BAD_AMOUNT: { of: 'row', sentence: '{reason}' },
  BAD_CURRENCY: { of: 'row', sentence: 'it is not a currency code after ISO 4217, like ILS' },
  BAD_NUMBER: { of: 'row', sentence: 'it is not a number from {least} to {most}' },
  BAD_CHOICE: { of: 'row', sentence: 'it is none of {choices}' },
  BAD_URL: { of: 'row', sentence: 'it is not an address that begins with http:// or https://' },
  DUPLICATE_ID: { of: 'row', sentence: 'the id stands already in row {row} of {file}' },
  MISSING_END: {
    of: 'row',
    sentence: 'no entity of the files has the id that is the {end} end of the relation',
  },
  SELF_RELATION: { of: 'row', sentence: 'an entity cannot be tied to itself' },

  UNDECLARED_ATTRIBUTE: {
    of: 'notice',
    sentence: 'the file never declares this attribute; its values are kept as text',
  },
  END_BEFORE_START: {
    of: 'notice',
    sentence:
      'it ends before it begins ({start}); the end is left out of the claim, and both stand in its attributes',
  },
  SHORT_ROW: {
    of: 'notice',
    sentence: 'the row has {count} cells, and the table has {columns} columns; the rest counts as empty',
  },
  BIDI_CONTROLS: {
    of: 'notice',
    sentence:
      'it holds signs that turn the direction of the text around it; they are kept, and shown isolated',
  },
  TITLE_ROW: {
    of: 'notice',
    sentence: 'it stands above the names of the columns and is taken for a title of the table',
  },
  FORMULA: {
    of: 'notice',
    sentence: 'a formula of the sheet: its last computed value is taken, nothing is computed',
  },
  FORMULA_WITHOUT_VALUE: {
    of: 'notice',
    sentence:
      'a formula of the sheet that was never computed: its cell counts as empty; open and save the sheet in a spreadsheet first',
  },
  REPEATED_RELATION: {
    of: 'notice',
    sentence:
      'the same tie stands in an earlier row without an id that tells them apart: one relation, and one more claim where this row says something else',
  },
  SEVERAL_ENDS: {
    of: 'notice',
    sentence:
      'it ties more than two; the relation is between the first of each side, and the others stand in its attributes',
  },
  NEW_COLUMN: {
    of: 'notice',
    sentence: 'the saved mapping does not know this column; it is kept as an attribute',
  },
  MISSING_COLUMN: {
    of: 'notice',
    sentence: 'the saved mapping knows this column, but no row of the table fills it',
  },
  PART_NOT_READ: { of: 'notice', sentence: '{reason}' },
  MERGE_LEFT_OUT: {
    of: 'notice',
    sentence:
      'that it was merged into {into} does not come in, since {reason}; all that is said of it comes in by itself',
  },
} as const satisfies Record<string, { of: 'file' | 'row' | 'notice'; most?: number; sentence: string }>

export type RefusalCode = keyof typeof refusalTable
export type Details = Readonly<Record<string, string | number>>

/** The filled sentence of a reason. */
export function reasonFor(code: RefusalCode, details: Details = {}): string {
  return refusalTable[code].sentence.replace(/\{(\w+)\}/g, (slot, name: string) =>
    String(details[name] ?? slot),
  )
}

/** The limit that the sentence of a reason names, where it names one. */
export function mostOf(code: RefusalCode): Details {
  const reason = refusalTable[code]
  return 'most' in reason ? { most: reason.most } : {}
}
