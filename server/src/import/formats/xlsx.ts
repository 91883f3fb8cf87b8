import { FileRefusal, finding } from '../finding.ts'
import type { ImportFile } from '../import-file.ts'
import { placeIn } from '../import-file.ts'
import type { ReadItem } from '../records.ts'
import { sheetRows } from '../xlsx/sheet-rows.ts'
import { readWorkbook } from '../xlsx/workbook.ts'
import { ZipParts } from '../xlsx/zip-parts.ts'
import type { Format, Reading } from './format.ts'
import { columnsOf, rowOf, titleRow, withTitles } from './table-rows.ts'

/** A workbook of Excel, LibreOffice or Google Sheets (ECMA-376): each sheet is a table whose first row names the columns. */
export const xlsx: Format = {
  id: 'xlsx',
  title: 'XLSX',
  extensions: ['xlsx', 'xlsm'],
  isText: false,
  yields: 'rows',
  options: { sheet: { default: 'all', sentence: 'The name of the sheet to read; `all` reads each.' } },
  sniff: ({ bytes, extension }) => {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
    if (!isZip) return null
    const parts = Buffer.from(bytes).toString('latin1')
    if (/xl\/|\[Content_Types\]\.xml/.test(parts)) return 'it is zipped and holds the parts of a workbook'
    return xlsx.extensions.includes(extension) ? `it is zipped and its name ends with .${extension}` : null
  },
  read: readXlsx,
}

async function* readXlsx(file: ImportFile, { options }: Reading): AsyncGenerator<ReadItem> {
  const parts = await ZipParts.open(file)
  try {
    const workbook = await readWorkbook(file, parts)
    const wanted = options['sheet'] ?? 'all'
    const names = workbook.sheets.map(({ name }) => name)
    if (wanted !== 'all' && !names.includes(wanted)) {
      throw new FileRefusal('NO_SHEET', placeIn(file), { sheet: wanted, sheets: names.join(', ') })
    }
    for (const sheet of workbook.sheets) {
      if (wanted !== 'all' && wanted !== sheet.name) continue
      let columns: string[] | null = null
      for await (const [line, isTitle] of withTitles(sheetRows(file, parts, workbook, sheet))) {
        const { row, cells, formulas } = line
        const place = placeIn(file, sheet.name, row)
        if (isTitle) {
          yield titleRow(cells, place)
          continue
        }
        if (columns === null) {
          columns = columnsOf(cells, place)
          continue
        }
        for (const { at, isComputed } of formulas) {
          const code = isComputed ? 'FORMULA' : 'FORMULA_WITHOUT_VALUE'
          yield finding(code, place, { column: columns[at] ?? null, value: cells[at] ?? '' })
        }
        yield rowOf(sheet.name, columns, cells, place)
      }
    }
  } finally {
    parts.close()
  }
}
