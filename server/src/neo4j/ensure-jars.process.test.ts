import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Artifact } from './artifact.ts'
import { ensureJars } from './ensure-jars.ts'
import type { StartProgress } from './start-progress.ts'

const contents = ['first', 'second', 'third'].map((word) => Buffer.from(word.repeat(20_000)))
const artifacts: Artifact[] = contents.map((content, index) => ({
  coordinates: `org.example:part-${index}:1.0`,
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: content.length,
}))
const pathOf = (index: number): string => `/org/example/part-${index}/1.0/part-${index}-1.0.jar`

let cacheFolder: string
let repository: string
let asked: string[]
let answer: (response: ServerResponse, index: number, count: number) => void
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  const index = contents.findIndex((_, each) => pathOf(each) === request.url)
  answer(response, index, asked.filter((url) => url === request.url).length)
})
const whole = (response: ServerResponse, index: number): void => void response.end(contents[index])

beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'kesher-cache-'))
  asked = []
  answer = whole
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  repository = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(cacheFolder, { recursive: true, force: true })
})

const jar = (index: number): string => join(cacheFolder, 'neo4j/jars', `part-${index}-1.0.jar`)
const ensure = (report?: (progress: StartProgress) => void, signal?: AbortSignal) =>
  ensureJars({ artifacts, cacheFolder, repository, report, signal })

describe('the jars', () => {
  it('are fetched once, with progress, and lie there whole and in order', async () => {
    const told: StartProgress[] = []
    const jars = await ensure((progress) => told.push(progress))
    expect(jars).toEqual({
      folder: join(cacheFolder, 'neo4j/jars'),
      names: ['part-0-1.0.jar', 'part-1-1.0.jar', 'part-2-1.0.jar'],
    })
    expect(await Promise.all([0, 1, 2].map((index) => readFile(jar(index))))).toEqual(contents)
    expect(told.at(-2)).toMatchObject({
      step: 'downloading',
      files: 3,
      filesTotal: 3,
      bytes: 320_000,
      bytesTotal: 320_000,
    })
    expect(told.at(-1)).toMatchObject({ step: 'downloaded', files: 3, bytes: 320_000 })
    await ensure(() => expect.unreachable('nothing is left to fetch'))
    expect(asked.toSorted()).toEqual([0, 1, 2].map(pathOf))
  })

  it('are fetched again where one is cut short, changed, or gone', async () => {
    await ensure()
    const changed = Buffer.from(contents[0] ?? '')
    changed[7] = 0
    await writeFile(jar(0), changed)
    await writeFile(jar(1), 'short')
    await rm(jar(2))
    asked = []
    await ensure()
    expect(asked.toSorted()).toEqual([0, 1, 2].map(pathOf))
    expect(await Promise.all([0, 1, 2].map((index) => readFile(jar(index))))).toEqual(contents)
  })

  it('are verified, not fetched, where only their time or the notes about them have changed', async () => {
    await ensure()
    asked = []
    await utimes(jar(0), new Date(), new Date(2020, 1, 1))
    await ensure()
    await writeFile(join(cacheFolder, 'neo4j/jars/verified.json'), '{')
    await ensure()
    expect(asked).toEqual([])
  })

  it('come in the end where a connection breaks and an answer is wrong at first', async () => {
    answer = (response, index, count) => {
      if (count > 1) return whole(response, index)
      if (index === 0)
        return void response
          .writeHead(200, { 'content-length': 90_000 })
          .write('fi', () => response.destroy())
      if (index === 1) return void response.end('a page of the hotel network')
      return void response.writeHead(503).end()
    }
    await ensure()
    expect(await Promise.all([0, 1, 2].map((index) => readFile(jar(index))))).toEqual(contents)
  })
})

describe('a download that cannot be', () => {
  it('is refused where what comes is not what is pinned, and leaves no such file', async () => {
    answer = (response, index) => void response.end(Buffer.from(contents[index] ?? '').fill('x', 0, 1))
    await expect(ensure()).rejects.toMatchObject({
      code: 'DOWNLOAD_FAILED',
      details: { reason: 'what came is not the pinned file' },
    })
    expect(await readdir(join(cacheFolder, 'neo4j/jars'))).toEqual([])
  })

  it('says why and what to do where the server cannot be reached', async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    const failure: unknown = await ensure().catch((error: unknown) => error)
    expect(failure).toHaveProperty(
      'message',
      expect.stringMatching(
        /^The database program could not be downloaded \(part-\d-1\.0\.jar: the server refused the connection\): check the network/,
      ),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })

  it('names a cache folder that cannot be', async () => {
    await writeFile(join(cacheFolder, 'neo4j'), 'a file')
    await expect(ensure()).rejects.toMatchObject({
      code: 'FOLDER_NOT_WRITABLE',
      details: { purpose: 'cache', setting: 'KESHER_CACHE' },
    })
  })

  it('ends at once when it is no longer wanted', async () => {
    const stop = new AbortController()
    answer = (response) => void response.write('fi', () => stop.abort(new Error('enough')))
    await expect(ensure(undefined, stop.signal)).rejects.toThrow('enough')
    const left = await readdir(join(cacheFolder, 'neo4j/jars'))
    expect(left).toEqual([])
    expect((await stat(cacheFolder)).isDirectory()).toBe(true)
  })
})
