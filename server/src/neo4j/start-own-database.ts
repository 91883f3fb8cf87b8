import { mkdir, statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { KesherError } from '../errors.ts'
import { checkFreeSpace, diskFull, untilThereIsRoom } from './check-free-space.ts'
import { endProcess } from './end-process.ts'
import { findProgram, type FindProgramOptions } from './find-program.ts'
import { freePort } from './free-port.ts'
import { javaCommand } from './java-command.ts'
import { lockFolder, type FolderLock } from './lock-folder.ts'
import { memoryPlan, type MemoryPlan } from './memory-plan.ts'
import { ownPassword, ownUser } from './own-password.ts'
import { isSurelyAlive, type ProcessMark } from './process-mark.ts'
import { errnoOf, reasonOf } from './reason-of.ts'
import { runDatabase, type RunningDatabase } from './run-database.ts'
import type { Report } from './start-progress.ts'
import { supervise, type Crash } from './supervise.ts'
import { hasClassArchive, type Address, type Rehearse } from './train-class-archive.ts'
import { trainLater } from './train-later.ts'
import { writeConfiguration } from './write-configuration.ts'

const neededBytes = 500e6
const restartBytes = 50e6

/** `cacheFolder`: where the downloaded jars live, shared by all data folders. `signal` ends a start under way. */
export interface OwnDatabaseOptions extends FindProgramOptions {
  /** Everything that the database writes lives here; made when it is not there. */
  readonly dataFolder: string
  /** Called once when the process runs, long before it answers: the time to do what else a start needs. */
  readonly onLaunch?: ((address: Address) => void) | undefined
  readonly onCrash?: ((crash: Crash) => void) | undefined
  readonly memory?: MemoryPlan | undefined
  /** Settings of Neo4j on top of ours, by their names. */
  readonly settings?: Readonly<Record<string, string>> | undefined
  /**
   * What a session usually runs. Given, the first session makes in the background, on a database of its own, an
   * archive of prepared classes, by which later starts are faster. Not given, an archive is used but never made.
   */
  readonly rehearse?: Rehearse | undefined
}

/** A Neo4j of our own that answers on loopback. `uri`, `user` and `password` stay the same when it is restarted. */
export interface OwnDatabase extends Address {
  /** The process of this moment; another one after a crash. */
  readonly pid: number
  /** Settles when the training of the class archive is over: how it ended, in words. Never rejects. */
  readonly trained: Promise<string>
  /** Ends the database in order and frees the data folder; comes back when no process is left. */
  stop(): Promise<void>
}

/**
 * Brings up a real Neo4j on the data folder as a child process and comes back when it answers. Throws a KesherError
 * that says what is wrong and what to do; nothing is left running or locked then.
 */
export async function startOwnDatabase(options: OwnDatabaseOptions): Promise<OwnDatabase> {
  const dataFolder = resolve(options.dataFolder)
  try {
    await mkdir(join(dataFolder, 'logs'), { recursive: true, mode: 0o700 })
    const lock = await lockFolder(dataFolder)
    try {
      return await startLocked(dataFolder, lock, options)
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    throw await explain(error, dataFolder)
  }
}

async function startLocked(
  dataFolder: string,
  lock: FolderLock,
  options: OwnDatabaseOptions,
): Promise<OwnDatabase> {
  const { onCrash = () => undefined, onLaunch = () => undefined, report = () => undefined } = options
  await endLeftBehind(lock.leftBehind, report)
  await checkFreeSpace(dataFolder, neededBytes, 'KESHER_DATA')
  const launcher = await prepare(dataFolder, lock, options)
  const first = launcher.launch(options.signal, () => onLaunch(launcher.address))
  const supervised = supervise(await first, {
    // On a full disk a database that is started again would only hang.
    launch: (signal) =>
      untilThereIsRoom(dataFolder, restartBytes, signal).then(() => launcher.launch(signal)),
    onCrash,
    log: join(dataFolder, 'logs', 'neo4j.log'),
  })
  const training = trainLater(launcher.program, options.rehearse)
  return {
    ...launcher.address,
    get pid() {
      return supervised.pid
    },
    trained: training.done,
    stop: async () => {
      await Promise.all([supervised.stop(), training.stop()])
      lock.release()
    },
  }
}

async function prepare(dataFolder: string, lock: FolderLock, options: OwnDatabaseOptions) {
  const { report, memory = memoryPlan() } = options
  const program = await findProgram(options)
  const password = await ownPassword(dataFolder)
  const port = await freePort()
  await writeConfiguration(dataFolder, port, memory, options.settings)
  const onSlow = async (pid: number, seconds: number): Promise<void> => {
    report?.({ step: 'starting', pid, seconds })
    // On a full disk a starting database neither ends nor answers.
    await checkFreeSpace(dataFolder, restartBytes / 10, 'KESHER_DATA')
  }
  const launch = async (signal?: AbortSignal, onSpawn?: () => void): Promise<RunningDatabase> => {
    const classArchive = (await hasClassArchive(program.archive)) ? { use: program.archive } : undefined
    const command = javaCommand({ ...program, dataFolder, memory, classArchive })
    return runDatabase(command, {
      port,
      logFolder: join(dataFolder, 'logs'),
      onSpawn: (mark) => {
        lock.note(mark)
        onSpawn?.()
      },
      onSlow,
      signal,
    })
  }
  return { program, launch, address: { uri: `bolt://127.0.0.1:${port}`, user: ownUser, password } }
}

/** A database whose program was killed; told apart from strangers by its start time. */
async function endLeftBehind(leftBehind: ProcessMark | undefined, report: Report): Promise<void> {
  if (!leftBehind || !isSurelyAlive(leftBehind)) return
  report({ step: 'waiting', pid: leftBehind.pid })
  await endProcess(leftBehind)
}

const diskCodes = new Set(['ENOSPC', 'EDQUOT'])
const folderCodes = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT', 'EISDIR'])

/** A failure of the file system, wherever in a start it comes up, is one of the data folder. */
async function explain(error: unknown, folder: string): Promise<unknown> {
  const code = errnoOf(error)
  if (error instanceof KesherError || !code) return error
  if (diskCodes.has(code)) return diskFull(await statfs(folder), folder, neededBytes, 'KESHER_DATA')
  if (!folderCodes.has(code)) return error
  const details = { purpose: 'data', folder, reason: reasonOf(error), setting: 'KESHER_DATA' }
  return new KesherError('FOLDER_NOT_WRITABLE', details, { cause: error })
}
