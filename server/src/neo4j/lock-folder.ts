import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { KesherError } from '../errors.ts'
import { isAlive, markOf, type ProcessMark } from './process-mark.ts'
import { errnoOf } from './reason-of.ts'

const beatMs = 10_000
const silenceMs = 60_000

const markSchema = z.object({ pid: z.number(), born: z.string() })
const holderSchema = z.object({ host: z.string(), program: markSchema, database: markSchema.optional() })
type Holder = z.infer<typeof holderSchema>

export interface FolderLock {
  /** The database process that a killed holder left running on this machine, as far as its lock tells. */
  readonly leftBehind: ProcessMark | undefined
  /** Writes down which database process works on the folder now. */
  readonly note: (database: ProcessMark) => void
  readonly release: () => void
}

/**
 * Takes the data folder for this process alone, or throws DATA_FOLDER_IN_USE. The lock of a process that lives no
 * more is taken over. A holder on another machine (a shared disk) cannot be seen, so it shows its life by touching
 * the lock every ten seconds.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, 'kesher.lock')
  const own: Holder = { host: hostname(), program: markOf(process.pid) ?? { pid: process.pid, born: '' } }
  let leftBehind: ProcessMark | undefined
  while (!writeIfAbsent(file, own)) {
    const found = await readHolder(file)
    if (found && holds(found, file)) throw inUse(folder, found)
    if (found?.host === own.host) leftBehind = found.database
    setAside(file, found)
  }
  const beat = setInterval(() => touch(file), beatMs).unref()
  return {
    leftBehind,
    note: (database) => replace(file, { ...own, database }),
    release: () => {
      clearInterval(beat)
      rmSync(file, { force: true })
    },
  }
}

/** Who holds the folder on this machine, living or not; undefined where nobody does. */
export function folderHolder(folder: string): Pick<Holder, 'program' | 'database'> | undefined {
  const holder = parseHolder(join(folder, 'kesher.lock'))
  return holder?.host === hostname() ? holder : undefined
}

function holds(holder: Holder, file: string): boolean {
  if (holder.host === hostname()) return isAlive(holder.program)
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < silenceMs
}

function inUse(folder: string, { host, program }: Holder): KesherError {
  const where = host === hostname() ? '' : ` on ${host}`
  return new KesherError('DATA_FOLDER_IN_USE', { folder, pid: program.pid, where })
}

function writeIfAbsent(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    throw error
  }
}

function replace(file: string, holder: Holder): void {
  writeFileSync(`${file}.new`, JSON.stringify(holder), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** Undefined for a lock that holds nothing readable, after a moment in which its writer may still be writing it. */
async function readHolder(file: string): Promise<Holder | undefined> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const holder = parseHolder(file)
    if (holder) return holder
    await sleep(50)
  }
  return undefined
}

function parseHolder(file: string): Holder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/**
 * Two processes may find the same stale lock. Both move it away, but the slower one could move the faster one's new
 * lock; it sees that by the content, and puts it back.
 */
function setAside(file: string, stale: Holder | undefined): void {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = parseHolder(aside)
  if (moved && moved.program.born !== stale?.program.born) renameSync(aside, file)
  rmSync(aside, { force: true })
}

function touch(file: string): void {
  try {
    const now = new Date()
    utimesSync(file, now, now)
  } catch {
    // The folder went away under us; the database itself will say so.
  }
}
