import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { constants, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Jars } from './ensure-jars.ts'
import type { Java } from './find-java.ts'
import { freePort } from './free-port.ts'
import { javaCommand } from './java-command.ts'
import { memoryPlan } from './memory-plan.ts'
import { ownPassword, ownUser } from './own-password.ts'
import type { ProcessMark } from './process-mark.ts'
import { runDatabase } from './run-database.ts'
import { writeConfiguration } from './write-configuration.ts'

// At the lowest priority on a busy machine, writing the archive takes far longer than its usual 8 s.
const dumpPatienceMs = 180_000
const archivesKept = 3
const unfinishedMs = 3_600_000

/** How to reach a database: enough for a driver. */
export interface Address {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** Runs what a session usually runs, so that the classes for it come into the archive. */
export type Rehearse = (database: Address) => Promise<void>

/** Where the archive of prepared classes for this Java and these jars lies, or will lie. */
export function classArchivePath(cacheFolder: string, java: Java, jars: Jars): string {
  const key = createHash('sha256')
    .update(JSON.stringify([java, jars]))
    .digest('hex')
  return join(cacheFolder, 'neo4j', 'classes', `${key.slice(0, 16)}.jsa`)
}

export async function hasClassArchive(archive: string): Promise<boolean> {
  return stat(archive).then(
    ({ size }) => size > 0,
    () => false,
  )
}

export interface TrainOptions {
  readonly archive: string
  readonly java: Java
  readonly jars: Jars
  readonly rehearse: Rehearse
  readonly signal: AbortSignal
}

function calmDown({ pid }: ProcessMark): void {
  setPriority(pid, constants.priority.PRIORITY_LOW)
}

/**
 * Makes the archive with a database of its own in a temporary folder, at the lowest priority: written by a user's
 * database when it ends, it would hold up Ctrl-C for 8 s, and recording slows that start by half. The file gets its
 * name only when it is whole. An aborted training leaves nothing behind.
 */
export async function trainClassArchive({
  archive,
  java,
  jars,
  rehearse,
  signal,
}: TrainOptions): Promise<void> {
  await mkdir(join(archive, '..'), { recursive: true })
  const dataFolder = await mkdtemp(join(tmpdir(), 'kesher-train-'))
  const written = `${archive}.${process.pid}`
  try {
    await mkdir(join(dataFolder, 'logs'))
    const port = await freePort()
    const memory = memoryPlan()
    await writeConfiguration(dataFolder, port, memory)
    const password = await ownPassword(dataFolder)
    const command = javaCommand({ java, jars, dataFolder, memory, classArchive: { write: written } })
    const logFolder = join(dataFolder, 'logs')
    const database = await runDatabase(command, {
      port,
      logFolder,
      signal,
      onSpawn: calmDown,
      disposable: true,
    })
    const endNow = (): void => void database.stop(0)
    signal.addEventListener('abort', endNow, { once: true })
    try {
      await Promise.race([
        rehearse({ uri: `bolt://127.0.0.1:${port}`, user: ownUser, password }),
        aborted(signal),
      ])
      await database.stop(dumpPatienceMs)
    } finally {
      signal.removeEventListener('abort', endNow)
      await database.stop(0)
    }
    signal.throwIfAborted()
    await rename(written, archive)
    await keepNewest(join(archive, '..'))
  } finally {
    await Promise.all([dataFolder, written].map((path) => rm(path, { recursive: true, force: true })))
  }
}

/** Rejects when the signal is aborted; a rehearsal on a database that was ended may never come back. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(new Error('the training was stopped', { cause: signal.reason }))
    signal.addEventListener('abort', end, { once: true })
  })
}

/** An archive has 100 MB: the three newest stay, and no unfinished one of a training that was killed long ago. */
async function keepNewest(folder: string): Promise<void> {
  const names = await readdir(folder)
  const ages = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  )
  const whole = ages.filter(({ name }) => name.endsWith('.jsa')).sort((a, b) => b.at - a.at)
  const unfinished = ages.filter(({ name, at }) => !name.endsWith('.jsa') && Date.now() - at > unfinishedMs)
  const old = [...whole.slice(archivesKept), ...unfinished]
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })))
}
