import { KesherError } from '../errors.ts'
import { FileRefusal } from './finding.ts'
import type { Format, Reading } from './formats/format.ts'
import { formats } from './formats/formats.ts'
import { beginningOf, placeIn, type ImportFile } from './import-file.ts'
import { encodings, recogniseEncoding } from './recognise/encoding.ts'
import type { Recognised } from './recognise/recognised.ts'

export interface RecognisedFile {
  readonly file: ImportFile
  readonly format: Format
  readonly reading: Reading
  readonly recognised: readonly Recognised[]
}

/** What people say about a file; the rest is recognised. */
export interface Wishes {
  readonly format?: string
  readonly encoding?: string
  readonly options?: Readonly<Record<string, string>>
}

/** What a file is and how it is to be read. Throws FileRefusal where it is nothing that is read here. */
export async function recogniseFile(file: ImportFile, wishes: Wishes = {}): Promise<RecognisedFile> {
  const bytes = await beginningOf(file, 65_536)
  if (bytes.length === 0) throw new FileRefusal('EMPTY_FILE', placeIn(file))
  if (file.format) return asMade(file, file.format)
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const text = isZip ? null : await textStart(file, bytes, wishes)
  const { format, because } = formatOf(file, { bytes, text: text?.start ?? '', extension }, wishes)
  const { encoding, recognised } = text ?? { encoding: 'utf-8' as const, recognised: null }
  const options = { ...defaultsOf(format), ...checkOptions(format, wishes.options ?? {}) }
  const settled = (await format.recognise?.(file, { encoding, options })) ?? { options, recognised: [] }
  return {
    file,
    format,
    reading: { encoding, options: settled.options },
    recognised: [
      { what: 'format', value: format.id, because, isCertain: true },
      ...(recognised && format.isText ? [recognised] : []),
      ...settled.recognised,
    ],
  }
}

function asMade(file: ImportFile, format: Format): RecognisedFile {
  const because = 'it was read from there'
  return {
    file,
    format,
    reading: { encoding: 'utf-8', options: {} },
    recognised: [{ what: 'format', value: format.id, because, isCertain: true }],
  }
}

async function textStart(file: ImportFile, bytes: Uint8Array, wishes: Wishes) {
  const found = wishes.encoding
    ? {
        encoding: checkEncoding(wishes.encoding),
        recognised: {
          what: 'encoding',
          value: wishes.encoding,
          because: 'it was asked for',
          isCertain: true,
        } as const,
      }
    : await recogniseEncoding(file)
  return { ...found, start: new TextDecoder(found.encoding).decode(bytes) }
}

function formatOf(file: ImportFile, start: Parameters<Format['sniff']>[0], { format: wanted }: Wishes) {
  if (wanted !== undefined) {
    const format = formats.find(({ id }) => id === wanted)
    if (!format) throw badInput('format', wanted, `it is one of ${formats.map(({ id }) => id).join(', ')}`)
    return { format, because: 'it was asked for' }
  }
  for (const format of formats) {
    const because = format.sniff(start)
    if (because !== null) return { format, because }
  }
  throw new FileRefusal('UNKNOWN_FORMAT', placeIn(file), {
    formats: formats.map(({ title }) => title).join(', '),
  })
}

function defaultsOf(format: Format): Record<string, string> {
  return Object.fromEntries(Object.entries(format.options).map(([name, option]) => [name, option.default]))
}

function checkOptions(format: Format, given: Readonly<Record<string, string>>): Record<string, string> {
  const used: Record<string, string> = {}
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(format.options, name) ? format.options[name] : undefined
    // Several files of one import may be of several formats; an option belongs to those that know it.
    if (!option) continue
    if (option.values && !option.values.includes(value))
      throw badInput(name, value, `it is one of ${option.values.join(', ')}`)
    used[name] = value
  }
  return used
}

function checkEncoding(wanted: string): RecognisedFile['reading']['encoding'] {
  const encoding = encodings.find((each) => each === wanted.toLowerCase())
  if (!encoding) throw badInput('encoding', wanted, `it is one of ${encodings.join(', ')}`)
  return encoding
}

function badInput(argument: string, value: string, reason: string): KesherError {
  return new KesherError('BAD_INPUT', { argument, value, reason })
}
