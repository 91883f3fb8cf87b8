import { crc32, deflateRawSync } from 'node:zlib'

/** A cell of a test's sheet: a text, a number, a date as serial number, or a formula with its last value, if it was computed. */
export type TestCell =
  string | number | { readonly date: number } | { readonly formula: string; readonly value?: string }

/** A workbook with these sheets, as Excel writes it: shared texts, a style for dates. */
export function makeXlsx(sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>): Uint8Array {
  const names = Object.keys(sheets)
  const texts: string[] = []
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names
      .map((name, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
  }
  for (const [index, rows] of Object.values(sheets).entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(rows, texts)
  }
  parts['xl/sharedStrings.xml'] =
    `<sst>${texts.map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`
  return zipOf(parts)
}

/** A zip of these parts; whatever they hold. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content as string)
    const packed = deflateRawSync(data)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(data.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const entry = [Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, Buffer.from(name))
    local.push(...entry)
    offset += entry.reduce((sum, { length }) => sum + length, 0)
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  const count = Object.keys(parts).length
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

function sheetXml(rows: readonly (readonly TestCell[])[], texts: string[]): string {
  const cells = (row: readonly TestCell[]) => row.map((cell) => cellXml(cell, texts)).join('')
  return `<worksheet><sheetData>${rows.map((row, index) => `<row r="${index + 1}">${cells(row)}</row>`).join('')}</sheetData></worksheet>`
}

function cellXml(cell: TestCell, texts: string[]): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`
  if (typeof cell === 'string') return `<c t="s"><v>${texts.push(cell) - 1}</v></c>`
  if ('date' in cell) return `<c s="1"><v>${cell.date}</v></c>`
  if (cell.value === undefined) return `<c><f>${escape(cell.formula)}</f><v></v></c>`
  return `<c t="str"><f>${escape(cell.formula)}</f><v>${escape(cell.value)}</v></c>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
