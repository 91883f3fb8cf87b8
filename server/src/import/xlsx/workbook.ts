import { FileRefusal } from '../finding.ts'
import { placeIn, type ImportFile } from '../import-file.ts'
import { limits } from '../limits.ts'
import { localName, xmlEvents, type XmlEvent } from '../xml-stream.ts'
import { isDateFormat } from './number-format.ts'
import type { ZipParts } from './zip-parts.ts'

export interface Sheet {
  readonly name: string
  readonly part: string
}

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly sharedTexts: readonly string[]
  /** Whether a style shows its number as a date, by the style's number. */
  readonly dateStyles: readonly boolean[]
  /** True where days are counted from 1904. */
  readonly isFrom1904: boolean
}

/** Reads the parts of a workbook that its sheets refer to. */
export async function readWorkbook(file: ImportFile, parts: ZipParts): Promise<Workbook> {
  const targets = new Map<string, string>()
  for await (const { name, attributes } of opensIn(file, parts, 'xl/_rels/workbook.xml.rels')) {
    if (name !== 'Relationship') continue
    targets.set(attributes['Id'] ?? '', partName(attributes['Target'] ?? ''))
  }
  const sheets: Sheet[] = []
  let isFrom1904 = false
  for await (const { name, attributes } of opensIn(file, parts, 'xl/workbook.xml')) {
    if (name === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
    if (name !== 'sheet') continue
    const reference = Object.entries(attributes).find(([key]) => key.includes(':') && localName(key) === 'id')
    const part = targets.get(reference?.[1] ?? '')
    if (part !== undefined) sheets.push({ name: attributes['name'] ?? part, part })
    if (sheets.length > limits.tables.value) throw new FileRefusal('TOO_MANY_TABLES', placeIn(file))
  }
  return {
    sheets,
    sharedTexts: await readSharedTexts(file, parts),
    dateStyles: await readDateStyles(file, parts),
    isFrom1904,
  }
}

async function readSharedTexts(file: ImportFile, parts: ZipParts): Promise<string[]> {
  const part = 'xl/sharedStrings.xml'
  if (!parts.has(part)) return []
  const texts: string[] = []
  let text = ''
  let characters = 0
  let isPhonetic = false
  for await (const event of eventsIn(file, parts, part)) {
    const isOpen = event.is === 'open'
    if (event.name === 'rPh') isPhonetic = isOpen
    else if (!isOpen && event.name === 't' && !isPhonetic) text += event.text
    else if (!isOpen && event.name === 'si') {
      characters += text.length + 1
      if (characters > limits.sharedTextCharacters.value)
        throw new FileRefusal('TOO_MANY_SHARED_TEXTS', placeIn(file))
      texts.push(text)
      text = ''
    }
  }
  return texts
}

async function readDateStyles(file: ImportFile, parts: ZipParts): Promise<boolean[]> {
  const part = 'xl/styles.xml'
  if (!parts.has(part)) return []
  const formats = new Map<string, string>()
  const styles: boolean[] = []
  let isInCells = false
  for await (const event of eventsIn(file, parts, part)) {
    if (event.name === 'cellXfs') isInCells = event.is === 'open'
    if (event.is !== 'open') continue
    const { attributes } = event
    if (event.name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '')
    if (event.name === 'xf' && isInCells) {
      const id = attributes['numFmtId'] ?? '0'
      styles.push(isDateFormat(Number(id), formats.get(id)))
    }
  }
  return styles
}

async function* opensIn(
  file: ImportFile,
  parts: ZipParts,
  part: string,
): AsyncGenerator<XmlEvent & { is: 'open' }> {
  for await (const event of eventsIn(file, parts, part)) if (event.is === 'open') yield event
}

function eventsIn(file: ImportFile, parts: ZipParts, part: string): AsyncGenerator<XmlEvent> {
  return xmlEvents(file.name, parts.textOf(part), () => placeIn(file, part))
}

/** The name of a part in the zip; a target is relative to `xl/`, or to the top. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
}
