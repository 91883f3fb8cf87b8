import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { jarName, parseCoordinates, type Artifact, type Coordinates } from './artifact.ts'
import { errnoOf } from './reason-of.ts'

const attempts = 3
const stallMs = 30_000

export interface FetchOptions {
  /** Told the count of bytes as they come, and minus what had come when an attempt fails. */
  readonly onBytes: (bytes: number) => void
  readonly signal?: AbortSignal | undefined
  /** Another repository than the public one, for tests and mirrors. */
  readonly repository?: string | undefined
}

/**
 * Fetches one jar into the folder. It gets its name only when its SHA-256 is the locked one, so a jar that is
 * there is whole. Tries three times; throws the last failure.
 */
export async function fetchArtifact(
  artifact: Artifact,
  folder: string,
  options: FetchOptions,
): Promise<void> {
  const url = await addressOf(parseCoordinates(artifact.coordinates), options.repository)
  const target = join(folder, jarName(artifact.coordinates))
  const partial = `${target}.${process.pid}.part`
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fetchOnce(url, partial, artifact, options)
      await rename(partial, target)
      return
    } catch (error) {
      await rm(partial, { force: true })
      if (attempt === attempts || options.signal?.aborted || isFinal(error)) throw error
      await sleep(400 * 3 ** (attempt - 1), undefined, { signal: options.signal })
    }
  }
}

async function fetchOnce(
  url: string,
  partial: string,
  artifact: Artifact,
  options: FetchOptions,
): Promise<void> {
  const stalled = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, stalled.signal]) : stalled.signal
  const timer = setTimeout(() => stalled.abort(new Error(`nothing came for ${stallMs / 1000} s`)), stallMs)
  const hash = createHash('sha256')
  let bytes = 0
  const counted = async function* (body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
    const reader = body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      timer.refresh()
      hash.update(part.value)
      bytes += part.value.length
      options.onBytes(part.value.length)
      yield part.value
    }
  }
  try {
    const response = await fetch(url, { signal })
    if (!response.ok || !response.body) throw new Error(`the server answered ${response.status}`)
    await pipeline(counted(response.body), createWriteStream(partial), { signal })
    if (hash.digest('hex') !== artifact.sha256) throw new Error('what came is not the pinned file')
  } catch (error) {
    options.onBytes(-bytes)
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** A full disk and a folder without the right to write stay so, however often one tries. */
function isFinal(error: unknown): boolean {
  const code = errnoOf(error)
  return code === 'ENOSPC' || code === 'EACCES' || code === 'EROFS' || code === 'EDQUOT'
}

type AddressOf = (artifact: Coordinates, repository?: string) => Promise<string>

/**
 * The package knows the public repository, so that no host stands in this project. It is asked for the address
 * alone: its sister that downloads never settles when a connection breaks in the middle of a file.
 */
function addressOf(coordinates: Coordinates, repository?: string): Promise<string> {
  const loaded = createRequire(import.meta.url)('mvn-artifact-url') as { default: AddressOf }
  return loaded.default(coordinates, repository)
}
