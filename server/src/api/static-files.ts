import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { encode, wantedEncoding, type Encoding } from './encoding.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Kinds of files that are packed already. */
const packed = new Set(['.png', '.ico', '.woff2'])

export interface FileAnswer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array<ArrayBuffer> | null
}

interface Held {
  readonly changed: number
  readonly content: Buffer
  readonly tag: string
  readonly encoded: Map<string, Promise<Buffer>>
}

export interface StaticFilesOptions {
  readonly folder: string
  /** Whether a file of that path never changes, because its name does. */
  readonly isImmutable: (path: string) => boolean
}

/** The files of one folder as HTTP answers: typed, packed once for each encoding, with tags. Nothing outside of it. */
export class StaticFiles {
  readonly #options: StaticFilesOptions
  readonly #held = new Map<string, Held>()

  constructor(options: StaticFilesOptions) {
    this.#options = options
  }

  /** The answer for a path inside the folder, null where there is no such file. */
  async find(path: string, headers: Headers): Promise<FileAnswer | null> {
    const name = safePath(path)
    const type = name === null ? undefined : types[extname(name)]
    if (name === null || type === undefined) return null
    const held = await this.#hold(name)
    if (!held) return null
    const cache = this.#options.isImmutable(name) ? 'public, max-age=31536000, immutable' : 'no-cache'
    const common = { 'cache-control': cache, etag: held.tag, vary: 'accept-encoding' }
    if (headers.get('if-none-match')?.split(/,\s*/).includes(held.tag)) {
      return { status: 304, headers: common, body: null }
    }
    const encoding = packed.has(extname(name)) ? null : wantedEncoding(headers.get('accept-encoding'))
    const content = encoding === null ? held.content : await encodeOnce(held, encoding)
    const body = new Uint8Array(content)
    const length = { 'content-length': String(body.byteLength), 'content-type': type }
    return {
      status: 200,
      headers: { ...common, ...length, ...(encoding && { 'content-encoding': encoding }) },
      body,
    }
  }

  async #hold(name: string): Promise<Held | null> {
    const path = join(this.#options.folder, name)
    const info = await stat(path).catch(() => null)
    if (!info?.isFile()) return null
    const known = this.#held.get(name)
    if (known?.changed === info.mtimeMs) return known
    const content = await readFile(path)
    const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
    const held = { changed: info.mtimeMs, content, tag, encoded: new Map<string, Promise<Buffer>>() }
    this.#held.set(name, held)
    return held
  }
}

function safePath(path: string): string | null {
  try {
    const name = normalize(decodeURIComponent(path))
    const isInside = name !== '' && !name.startsWith('..') && !name.startsWith(sep) && !/[\0\\:]/.test(name)
    return isInside ? name : null
  } catch {
    // A path with a broken escape names no file.
    return null
  }
}

function encodeOnce(held: Held, encoding: Encoding): Promise<Buffer> {
  let encoded = held.encoded.get(encoding)
  if (!encoded) {
    encoded = encode(held.content, encoding, 5)
    held.encoded.set(encoding, encoded)
  }
  return encoded
}
