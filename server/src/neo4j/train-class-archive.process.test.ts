import { EventEmitter, once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { findProgram } from './find-program.ts'
import { startOwnDatabase } from './start-own-database.ts'
import type { Address } from './train-class-archive.ts'

// Writing an archive is work for one core at the lowest priority: 15 s on a quiet machine, minutes on a busy one.
vi.setConfig({ testTimeout: 600_000 })

let folder: string
let cacheFolder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-archive-'))
  // The user's jars, but a place of its own for archives.
  cacheFolder = join(folder, 'cache')
  await mkdir(join(cacheFolder, 'neo4j'), { recursive: true })
  await symlink((await findProgram({})).jars.folder, join(cacheFolder, 'neo4j/jars'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('makes an archive in the background, once, and starts from it from then on', async () => {
  const dataFolder = join(folder, 'data')
  const rehearsed: Address[] = []
  const rehearse = async (address: Address): Promise<void> => void rehearsed.push(address)
  const first = await startOwnDatabase({ dataFolder, cacheFolder, rehearse })
  try {
    expect(await first.trained).toBe('trained')
  } finally {
    await first.stop()
  }
  expect(rehearsed).toHaveLength(1)
  expect(rehearsed[0]?.uri).not.toBe(first.uri)
  const archives = await readdir(join(cacheFolder, 'neo4j/classes'))
  expect(archives).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.jsa$/)])

  const second = await startOwnDatabase({ dataFolder, cacheFolder, rehearse })
  try {
    expect(await second.trained).toBe('trained before')
    expect(await readFile(`/proc/${second.pid}/maps`, 'utf8')).toContain(archives[0])
  } finally {
    await second.stop()
  }
})

it('leaves nothing behind when the program ends in the middle of it', async () => {
  const dataFolder = join(folder, 'data')
  const steps = new EventEmitter()
  const rehearse = (): Promise<void> => {
    steps.emit('reached')
    return new Promise(() => undefined)
  }
  const database = await startOwnDatabase({ dataFolder, cacheFolder, rehearse })
  await once(steps, 'reached')
  await database.stop()
  expect(await database.trained).toBe('stopped')
  expect(await readdir(join(cacheFolder, 'neo4j/classes'))).toEqual([])
})
