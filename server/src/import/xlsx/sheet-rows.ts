import { placeIn, type ImportFile } from '../import-file.ts'
import { limits } from '../limits.ts'
import { FileRefusal } from '../finding.ts'
import { xmlEvents } from '../xml-stream.ts'
import { dateOfSerial } from './number-format.ts'
import type { Sheet, Workbook } from './workbook.ts'
import type { ZipParts } from './zip-parts.ts'

export interface SheetRow {
  /** As the sheet numbers it. */
  readonly row: number
  readonly cells: readonly string[]
  /** The cells that are formulas, by their index. */
  readonly formulas: readonly { readonly at: number; readonly isComputed: boolean }[]
}

/** The rows of a sheet that hold something, with the values that its cells show; a formula gives its last value. */
export async function* sheetRows(
  file: ImportFile,
  parts: ZipParts,
  workbook: Workbook,
  sheet: Sheet,
): AsyncGenerator<SheetRow> {
  let row = 0
  let column = 0
  let cells: string[] = []
  let formulas: { at: number; isComputed: boolean }[] = []
  let type = ''
  let style = 0
  let value = ''
  let isFormula = false
  for await (const event of xmlEvents(file.name, parts.textOf(sheet.part), () => placeIn(file, sheet.name))) {
    const { name } = event
    if (event.is === 'open') {
      if (name === 'row') {
        row = Number(event.attributes['r'] ?? row + 1)
        column = -1
        cells = []
        formulas = []
      } else if (name === 'c') {
        column = columnOf(event.attributes['r']) ?? column + 1
        if (column >= limits.columns.value) {
          throw new FileRefusal('TOO_MANY_COLUMNS', placeIn(file, sheet.name, row), { count: column + 1 })
        }
        type = event.attributes['t'] ?? 'n'
        style = Number(event.attributes['s'] ?? 0)
        value = ''
        isFormula = false
      } else if (name === 'f') isFormula = true
      continue
    }
    if (name === 'v') value = event.text
    else if (name === 't') value += event.text
    else if (name === 'c') {
      while (cells.length < column) cells.push('')
      cells[column] = shownValue(value, type, style, workbook)
      // Programs that write sheets without computing them (openpyxl, for one) leave no value; an empty text is one.
      if (isFormula) formulas.push({ at: column, isComputed: value !== '' || type === 'str' })
    } else if (name === 'row' && cells.some((cell) => cell !== '')) yield { row, cells, formulas }
  }
}

function shownValue(value: string, type: string, style: number, workbook: Workbook): string {
  if (value === '') return ''
  if (type === 's') return workbook.sharedTexts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'true' : 'false'
  if (type !== 'n') return value
  if (workbook.dateStyles[style]) return dateOfSerial(Number(value), workbook.isFrom1904) ?? value
  // Numbers stand as binary fractions: 0.1 + 0.2 is written 0.30000000000000004, which no one typed.
  return /^-?\d{1,15}$/.test(value) ? value : plainNumber(value)
}

function plainNumber(value: string): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  const rounded = Number(number.toPrecision(15))
  return /e/.test(String(rounded))
    ? rounded.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 15 })
    : String(rounded)
}

/** `AB12` → 27; null where the cell does not say where it stands. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,4}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return null
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
