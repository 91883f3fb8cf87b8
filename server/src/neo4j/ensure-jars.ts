import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readFile, rename, stat, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { KesherError } from '../errors.ts'
import { jarName, type Artifact } from './artifact.ts'
import { checkFreeSpace, diskFull } from './check-free-space.ts'
import { fetchArtifact } from './fetch-artifact.ts'
import { errnoOf, reasonOf } from './reason-of.ts'
import type { Report } from './start-progress.ts'

const atOnce = 8
const reportEveryMs = 200

export interface EnsureJarsOptions {
  readonly artifacts: readonly Artifact[]
  readonly cacheFolder: string
  readonly report?: Report | undefined
  readonly signal?: AbortSignal | undefined
  readonly repository?: string | undefined
}

/** The jars of a lock file, whole and verified in `folder`, as file names in class path order. */
export interface Jars {
  readonly folder: string
  readonly names: readonly string[]
}

/**
 * Makes sure that every locked jar lies in the cache folder and is the pinned one; what is missing, broken or
 * changed is fetched. A jar whose size and time are those of its last verification is not read again: hashing all
 * of them takes 0.3 s of a start of 2.
 */
export async function ensureJars(options: EnsureJarsOptions): Promise<Jars> {
  const folder = join(options.cacheFolder, 'neo4j', 'jars')
  await makeCacheFolder(folder)
  const stamps = await readStamps(folder)
  const states = await Promise.all(options.artifacts.map((artifact) => stampIfGood(artifact, folder, stamps)))
  const missing = options.artifacts.filter((_, index) => !states[index])
  const good = new Map(options.artifacts.flatMap((artifact, index) => pair(artifact, states[index])))
  if (missing.length > 0) {
    await fetchAll(missing, folder, options)
    for (const artifact of missing) good.set(jarName(artifact.coordinates), await stampOf(artifact, folder))
  }
  if (missing.length > 0 || [...good].some(([name, stamp]) => stamps[name] !== stamp)) {
    await writeStamps(folder, { ...stamps, ...Object.fromEntries(good) })
  }
  return { folder, names: options.artifacts.map((artifact) => jarName(artifact.coordinates)) }
}

function pair(artifact: Artifact, stamp: string | undefined): [string, string][] {
  return stamp ? [[jarName(artifact.coordinates), stamp]] : []
}

async function stampIfGood(artifact: Artifact, folder: string, stamps: Stamps): Promise<string | undefined> {
  const file = join(folder, jarName(artifact.coordinates))
  const found = await stat(file).catch(() => undefined)
  if (found?.size !== artifact.bytes) return undefined
  const stamp = await stampOf(artifact, folder)
  if (stamps[jarName(artifact.coordinates)] === stamp) return stamp
  return (await sha256Of(file)) === artifact.sha256 ? stamp : undefined
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

/** File name → `sha256 size mtime` as they were when the file was verified. */
type Stamps = Readonly<Record<string, string>>

async function stampOf(artifact: Artifact, folder: string): Promise<string> {
  const { size, mtimeMs } = await stat(join(folder, jarName(artifact.coordinates)))
  return `${artifact.sha256} ${size} ${mtimeMs}`
}

/** Stamps only save time: without them, or with a damaged file of them, every jar is verified anew. */
async function readStamps(folder: string): Promise<Stamps> {
  try {
    return JSON.parse(await readFile(join(folder, 'verified.json'), 'utf8')) as Stamps
  } catch {
    return {}
  }
}

async function writeStamps(folder: string, stamps: Stamps): Promise<void> {
  const file = join(folder, 'verified.json')
  await writeFile(`${file}.${process.pid}`, JSON.stringify(stamps, null, 1))
  await rename(`${file}.${process.pid}`, file)
}

async function makeCacheFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    const details = { purpose: 'cache', folder, reason: reasonOf(cause), setting: 'KESHER_CACHE' }
    throw new KesherError('FOLDER_NOT_WRITABLE', details, { cause })
  }
}

async function fetchAll(
  missing: readonly Artifact[],
  folder: string,
  options: EnsureJarsOptions,
): Promise<void> {
  const bytesTotal = missing.reduce((sum, artifact) => sum + artifact.bytes, 0)
  await checkFreeSpace(folder, bytesTotal + 100e6, 'KESHER_CACHE')
  const startedAt = performance.now()
  let files = 0
  let bytes = 0
  const seconds = (): number => Math.max((performance.now() - startedAt) / 1000, 0.001)
  const tell = (): void =>
    options.report?.({
      step: 'downloading',
      files,
      filesTotal: missing.length,
      bytes,
      bytesTotal,
      bytesPerSecond: bytes / seconds(),
    })
  tell()
  const timer = setInterval(tell, reportEveryMs)
  try {
    await inParallel(
      missing,
      atOnce,
      async (artifact, signal) => {
        await fetchOrExplain(artifact, folder, options, signal, (more) => (bytes += more))
        files += 1
      },
      options.signal,
    )
  } finally {
    clearInterval(timer)
  }
  tell()
  options.report?.({ step: 'downloaded', files, bytes, seconds: seconds() })
}

async function fetchOrExplain(
  artifact: Artifact,
  folder: string,
  { repository }: EnsureJarsOptions,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<void> {
  try {
    await fetchArtifact(artifact, folder, { onBytes, signal, repository })
  } catch (cause) {
    if (signal.aborted) throw cause
    if (errnoOf(cause) === 'ENOSPC')
      throw diskFull(await statfs(folder), folder, artifact.bytes, 'KESHER_CACHE')
    const details = { file: jarName(artifact.coordinates), reason: reasonOf(cause) }
    throw new KesherError('DOWNLOAD_FAILED', details, { cause })
  }
}

/** Works on `limit` items at a time; the first failure ends the others and is thrown. */
async function inParallel<Item>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, signal: AbortSignal) => Promise<void>,
  outer?: AbortSignal,
): Promise<void> {
  const queue = [...items]
  const failed = new AbortController()
  const signal = outer ? AbortSignal.any([outer, failed.signal]) : failed.signal
  const failures: unknown[] = []
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined && !signal.aborted; item = queue.shift()) {
      try {
        await work(item, signal)
      } catch (error) {
        failures.push(error)
        failed.abort(error)
      }
    }
  }
  await Promise.all(Array.from({ length: limit }, worker))
  outer?.throwIfAborted()
  if (failures.length > 0) throw failures[0]
}
