import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { KesherError } from '../errors.ts'
import { artifactLock } from './artifact-lock.ts'
import { defaultCacheFolder } from './cache-folder.ts'
import { checkFreeSpace } from './check-free-space.ts'
import { endProcess } from './end-process.ts'
import { ensureJars } from './ensure-jars.ts'
import { findJava } from './find-java.ts'
import { freePort } from './free-port.ts'
import { javaCommand } from './java-command.ts'
import { lockFolder, type FolderLock } from './lock-folder.ts'
import { memoryPlan, type MemoryPlan } from './memory-plan.ts'
import { ownPassword, ownUser } from './own-password.ts'
import { isSurelyAlive } from './process-mark.ts'
import { reasonOf } from './reason-of.ts'
import { runDatabase, type RunningDatabase } from './run-database.ts'
import type { Report } from './start-progress.ts'
import { supervise, type Crash } from './supervise.ts'
import { writeConfiguration } from './write-configuration.ts'

const neededBytes = 500e6

export interface OwnDatabaseOptions {
  /** Everything that the database writes lives here; made when it is not there. */
  readonly dataFolder: string
  /** Where the downloaded jars live, shared by all data folders. */
  readonly cacheFolder?: string | undefined
  readonly report?: Report | undefined
  readonly onCrash?: ((crash: Crash) => void) | undefined
  readonly memory?: MemoryPlan | undefined
  /** Ends a start that is under way: nothing is left running. */
  readonly signal?: AbortSignal | undefined
}

/** A Neo4j of our own that answers on loopback. `uri`, `user` and `password` stay the same when it is restarted. */
export interface OwnDatabase {
  readonly uri: string
  readonly user: string
  readonly password: string
  /** The process of this moment; another one after a crash. */
  readonly pid: number
  /** Ends the database in order and frees the data folder; comes back when no process is left. */
  stop(): Promise<void>
}

/**
 * Brings up a real Neo4j on the data folder as a child process and comes back when it answers. Throws a KesherError
 * that says what is wrong and what to do; nothing is left running or locked then.
 */
export async function startOwnDatabase(options: OwnDatabaseOptions): Promise<OwnDatabase> {
  const dataFolder = resolve(options.dataFolder)
  await makeDataFolder(dataFolder)
  const lock = await lockFolder(dataFolder)
  try {
    return await startLocked(dataFolder, lock, options)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function startLocked(
  dataFolder: string,
  lock: FolderLock,
  options: OwnDatabaseOptions,
): Promise<OwnDatabase> {
  const { onCrash = () => undefined, report = () => undefined, memory = memoryPlan(), signal } = options
  if (lock.leftBehind && isSurelyAlive(lock.leftBehind)) {
    report({ step: 'waiting', pid: lock.leftBehind.pid })
    await endProcess(lock.leftBehind)
  }
  await checkFreeSpace(dataFolder, neededBytes, 'KESHER_DATA')
  const cacheFolder = resolve(options.cacheFolder ?? defaultCacheFolder())
  const java = await findJava()
  const jars = await ensureJars({
    artifacts: artifactLock,
    cacheFolder,
    report,
    ...(signal ? { signal } : {}),
  })
  const password = await ownPassword(dataFolder)
  const port = await freePort()
  await writeConfiguration(dataFolder, port, memory)
  const logFolder = join(dataFolder, 'logs')
  const launch = (launchSignal?: AbortSignal): Promise<RunningDatabase> =>
    runDatabase(javaCommand({ java, jars, dataFolder, memory }), {
      port,
      logFolder,
      onSpawn: (mark) => lock.note(mark),
      signal: launchSignal,
    })
  const first = await launch(signal)
  const supervised = supervise(first, { launch, onCrash, log: join(logFolder, 'neo4j.log') })
  return {
    uri: `bolt://127.0.0.1:${port}`,
    user: ownUser,
    password,
    get pid() {
      return supervised.pid
    },
    stop: async () => {
      await supervised.stop()
      lock.release()
    },
  }
}

async function makeDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(join(folder, 'logs'), { recursive: true, mode: 0o700 })
  } catch (cause) {
    const details = { purpose: 'data', folder, reason: reasonOf(cause), setting: 'KESHER_DATA' }
    throw new KesherError('FOLDER_NOT_WRITABLE', details, { cause })
  }
}
