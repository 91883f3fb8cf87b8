import { SaxesParser } from 'saxes'
import { FileRefusal } from './finding.ts'
import { placeIn, textOf, type ImportFile } from './import-file.ts'
import { limits } from './limits.ts'
import type { Encoding } from './recognise/encoding.ts'

export type XmlEvent =
  | {
      readonly is: 'open'
      /** Without its prefix. */
      readonly name: string
      readonly attributes: Readonly<Record<string, string>>
      /** The text directly before it, in the element around it. */
      readonly before: string
      readonly line: number
    }
  | { readonly is: 'close'; readonly name: string; readonly text: string; readonly line: number }

/**
 * The elements of an XML file as they come, each end with the text directly in it. Only what is open is in memory. Throws
 * for what is not well-formed, declares entities, is nested too deep or has an element or text that is too long.
 */
export function xmlEventsOf(file: ImportFile, encoding: Encoding): AsyncGenerator<XmlEvent> {
  return xmlEvents(file.name, textOf(file, encoding), () => placeIn(file))
}

/** The same for any chunks of text; `part` is the table that places name. */
export async function* xmlEvents(
  fileName: string,
  chunks: AsyncIterable<string>,
  place: () => { file: string; table: string | null; row: number | null },
): AsyncGenerator<XmlEvent> {
  const parser = new SaxesParser({ fileName, xmlns: false })
  const texts: string[] = []
  let events: XmlEvent[] = []
  let sinceEvent = 0
  let failure: FileRefusal | null = null
  const fail = (...args: ConstructorParameters<typeof FileRefusal>) => (failure ??= new FileRefusal(...args))
  const here = () => ({ ...place(), row: parser.line })

  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) fail('ENTITY_DECLARED', here())
  })
  parser.on('opentag', ({ name, attributes }) => {
    const before = texts.at(-1) ?? ''
    // Text between elements is layout; kept, the root would gather that of the whole file.
    if (texts.length > 0) texts[texts.length - 1] = ''
    texts.push('')
    sinceEvent = 0
    if (texts.length > limits.depth.value) fail('TOO_DEEP', here())
    if (Object.keys(attributes).length > limits.columns.value) {
      fail('TOO_MANY_COLUMNS', here(), { count: Object.keys(attributes).length })
    }
    events.push({ is: 'open', name: localName(name), attributes, before, line: parser.line })
  })
  const addText = (text: string) => {
    if (texts.length > 0) texts[texts.length - 1] += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', ({ name }) => {
    sinceEvent = 0
    events.push({ is: 'close', name: localName(name), text: texts.pop() ?? '', line: parser.line })
  })
  parser.on('error', (error) => {
    const reason = error.message.replace(/^.*?:\d+:\d+: /, '').replace(/\.$/, '')
    fail(/unclosed|end of/i.test(reason) ? 'TRUNCATED' : 'NOT_WELL_FORMED', here(), { reason })
  })
  for await (const chunk of chunks) {
    parser.write(chunk)
    sinceEvent += chunk.length
    if (sinceEvent > limits.recordCharacters.value + chunk.length) fail('RECORD_TOO_LARGE', here())
    yield* take()
  }
  parser.close()
  yield* take()

  function* take(): Generator<XmlEvent> {
    const ready = events
    events = []
    // What stands before the mistake is good, but to act on it would be to import half a file: all or nothing.
    if (failure) throw failure
    yield* ready
  }
}

/** The name without its prefix, which a file may choose as it likes. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
