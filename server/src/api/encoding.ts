import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip'

/** The better encoding of those that the client takes (`Accept-Encoding`), null where it takes none; one with `q=0` it does not. */
export function wantedEncoding(accepted: string | null): Encoding | null {
  const taken = (accepted ?? '').split(',').filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
  const names = new Set(taken.map((each) => each.split(';')[0]?.trim()))
  return names.has('br') ? 'br' : names.has('gzip') ? 'gzip' : null
}

/**
 * Packs bytes at a level of brotli from 0 to 11 (gzip has its default). Level 5 packs 500 kB in 20 ms and within a few
 * per cent of the slowest level.
 */
export function encode(content: Uint8Array, encoding: Encoding, level: number): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: level }
  return encoding === 'br' ? promisify(brotliCompress)(content, { params }) : promisify(gzip)(content)
}
