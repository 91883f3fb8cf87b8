import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { KesherError } from '../errors.ts'
import { folderHolder, lockFolder } from '../neo4j/lock-folder.ts'
import { isAlive } from '../neo4j/process-mark.ts'
import { errnoOf } from '../neo4j/reason-of.ts'
import { configurationHead } from '../neo4j/write-configuration.ts'

/** What Kesher and its database put into a data folder. The configuration, by which one is known, goes last. */
const ownEntries = ['data', 'logs', 'run', 'password', 'conf'] as const

/** What systems put into a folder by themselves. */
const ofSystems = /^\.|^lost\+found$|^(Thumbs\.db|desktop\.ini)$/i

/** Whether a data folder is a project: a Kesher was started on it. */
export async function isProject(folder: string): Promise<boolean> {
  const configuration = await readFile(join(folder, 'conf', 'neo4j.conf'), 'utf8').catch(() => '')
  return configuration.startsWith(configurationHead)
}

/** Throws FOLDER_OF_OTHERS where a folder holds something, and nothing of a project: a database would be put among it. */
export async function checkDataFolder(given: string): Promise<void> {
  const folder = resolve(given)
  // A folder that is not there is made; whatever else is wrong with it, whoever opens it says.
  const found = (await readdir(folder).catch(() => [])).filter((name) => !ofSystems.test(name))
  const own: ReadonlySet<string> = new Set([...ownEntries, 'kesher.lock'])
  if (found.length === 0 || found.some((name) => own.has(name))) return
  throw new KesherError('FOLDER_OF_OTHERS', { folder, content: found.toSorted().slice(0, 3).join(', ') })
}

/** The process that works on a project now; null where none does, as far as this machine can see. */
export function workingOn(folder: string): number | null {
  const holder = folderHolder(folder)
  const alive = [holder?.program, holder?.database].find((mark) => mark && isAlive(mark))
  return alive?.pid ?? null
}

/** The bytes of all files in a folder. */
export async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  let bytes = 0
  for (const entry of entries) {
    // A running database takes files away while they are counted.
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => null))?.size ?? 0
  }
  return bytes
}

/**
 * Deletes what Kesher put into a project's folder, and the folder where nothing else is in it; what stays in it. Throws
 * NOT_A_PROJECT, and DATA_FOLDER_IN_USE while somebody works on it.
 */
export async function deleteProject(folder: string): Promise<readonly string[]> {
  await checkProject(folder)
  const pid = workingOn(folder)
  if (pid !== null) throw new KesherError('DATA_FOLDER_IN_USE', { folder, pid, where: '' })
  const lock = await lockFolder(folder)
  try {
    for (const name of ownEntries) await rm(join(folder, name), { recursive: true, force: true })
  } catch (error) {
    const reason = errnoOf(error) ?? String(error)
    throw new KesherError('PROJECT_NOT_DELETED', { folder, reason }, { cause: error })
  } finally {
    lock.release()
  }
  const left = await readdir(folder)
  if (left.length === 0) await rmdir(folder)
  return left
}

/** Throws NOT_A_PROJECT where a folder is none. */
export async function checkProject(folder: string): Promise<void> {
  if (!(await isProject(folder))) throw new KesherError('NOT_A_PROJECT', { folder })
}

/** What people call a project: its folder without where that is. */
export function projectName(folder: string): string {
  return basename(folder)
}
