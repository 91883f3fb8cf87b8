import { beginningOf, bytesOf, placeIn, type ImportFile } from '../import-file.ts'
import { FileRefusal } from '../finding.ts'
import type { Recognised } from './recognised.ts'

/** The encodings that are read, as WHATWG's standard names them. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1255', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** How a file of text is encoded; the whole file is looked at, so the answer holds for its last byte too. */
export async function recogniseEncoding(
  file: ImportFile,
): Promise<{ encoding: Encoding; recognised: Recognised }> {
  const start = await beginningOf(file, 65_536)
  if (start.length === 0) throw new FileRefusal('EMPTY_FILE', placeIn(file))
  const marked = byMark(start) ?? byDeclaration(start) ?? byZeros(start)
  if (marked) return answer(...marked, true)
  const { valid, broken, hebrew, high, firstBroken } = await countBytes(file)
  if (broken === 0) {
    return answer('utf-8', valid === 0 ? 'it has only ASCII letters' : 'every byte is good UTF-8', true)
  }
  // In a one-byte encoding two letters in a row are almost never good UTF-8; where most are, it is UTF-8 with damage.
  if (valid > broken) {
    const reason = `byte ${firstBroken + 1} is not UTF-8, though most of the file is`
    throw new FileRefusal('BAD_ENCODING', placeIn(file), { encoding: 'utf-8', reason })
  }
  return hebrew / high > 0.6
    ? answer('windows-1255', 'it is not UTF-8, and most letters beyond ASCII are Hebrew ones', true)
    : answer('windows-1252', 'it is neither UTF-8 nor Hebrew in Windows-1255', false)
}

function answer(encoding: Encoding, because: string, isCertain: boolean) {
  return { encoding, recognised: { what: 'encoding', value: encoding, because, isCertain } as const }
}

type Found = [Encoding, string]

function byMark(start: Uint8Array): Found | null {
  const [first, second, third] = start
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return ['utf-8', 'it begins with the mark of UTF-8']
  if (first === 0xff && second === 0xfe)
    return ['utf-16le', 'it begins with the mark of UTF-16, little end first']
  if (first === 0xfe && second === 0xff)
    return ['utf-16be', 'it begins with the mark of UTF-16, big end first']
  return null
}

function byDeclaration(start: Uint8Array): Found | null {
  const ascii = Buffer.from(start.subarray(0, 200)).toString('latin1')
  const label = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/.exec(ascii)?.[1]?.toLowerCase()
  const known: Readonly<Record<string, Encoding>> = {
    'iso-8859-1': 'windows-1252',
    'iso-8859-8': 'windows-1255',
  }
  const encoding = encodings.find((each) => each === label) ?? known[label ?? '']
  return encoding && encoding !== 'utf-8' ? [encoding, `its XML declares "${label}"`] : null
}

/** UTF-16 without its mark: the high bytes of Latin and Hebrew letters, digits and blanks are all 0 or 5. */
function byZeros(start: Uint8Array): Found | null {
  const pairs = Math.floor(Math.min(start.length, 4_096) / 2)
  const high = [0, 0]
  const zeros = [0, 0]
  for (let at = 0; at < pairs * 2; at += 1) {
    const side = at % 2
    if (start[at] === 0) zeros[side] = (zeros[side] ?? 0) + 1
    if (start[at] === 0 || start[at] === 5) high[side] = (high[side] ?? 0) + 1
  }
  const isHigh = (side: 0 | 1) =>
    (high[side] ?? 0) > pairs * 0.7 && (zeros[side] ?? 0) > 0 && zeros[1 - side] === 0
  if (isHigh(1)) return ['utf-16le', 'every second byte is 0 or 5, as in Latin and Hebrew letters of UTF-16']
  if (isHigh(0)) return ['utf-16be', 'every first byte is 0 or 5, as in Latin and Hebrew letters of UTF-16']
  return null
}

/** Counts sequences of UTF-8 that are good and bytes that are not, and the bytes that are Hebrew in Windows-1255. */
async function countBytes(file: ImportFile) {
  const counts = { valid: 0, broken: 0, hebrew: 0, high: 0, firstBroken: -1 }
  let pending = 0
  let least = 0x80
  let most = 0xbf
  let offset = 0
  let previous = 0
  const bad = (at: number) => {
    counts.broken += 1
    if (counts.firstBroken < 0) counts.firstBroken = at
  }
  for await (const chunk of bytesOf(file)) {
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0
      const before = previous
      previous = byte
      if (byte >= 0x80) {
        counts.high += 1
        // A letter with an accent stands beside Latin ones; a Hebrew letter does not.
        if (byte >= 0xe0 && byte <= 0xfa && !isLatin(before)) counts.hebrew += 1
      }
      if (pending > 0) {
        if (byte >= least && byte <= most) {
          pending -= 1
          least = 0x80
          most = 0xbf
          if (pending === 0) counts.valid += 1
          continue
        }
        bad(offset + at)
        pending = 0
      }
      least = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
      most = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
      if (byte < 0x80) continue
      else if (byte >= 0xc2 && byte <= 0xdf) pending = 1
      else if (byte >= 0xe0 && byte <= 0xef) pending = 2
      else if (byte >= 0xf0 && byte <= 0xf4) pending = 3
      else bad(offset + at)
    }
    offset += chunk.length
  }
  if (pending > 0) bad(offset)
  return counts
}

function isLatin(byte: number): boolean {
  const small = byte | 0x20
  return small >= 0x61 && small <= 0x7a
}
