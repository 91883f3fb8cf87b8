import { hash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { errnoOf } from '../neo4j/reason-of.ts'

const noteSchema = z.object({ folder: z.string().min(1), openedAt: z.iso.datetime() })

/** A project as it was last opened; `openedAt` is an instant in UTC. */
export type RecentProject = z.output<typeof noteSchema>

/** What the list holds, and the files of it that cannot be read, which are left as they are. */
export interface RecentProjects {
  readonly projects: readonly RecentProject[]
  readonly damaged: readonly string[]
}

/**
 * Notes that a project was opened. Each has a file of its own: two that are started at once do not overwrite each other, and a
 * damaged one takes no other with it. Throws errors of the file system.
 */
export async function noteProject(stateFolder: string, folder: string, now = new Date()): Promise<void> {
  const note: RecentProject = { folder: resolve(folder), openedAt: now.toISOString() }
  const file = fileOf(stateFolder, folder)
  await mkdir(listFolder(stateFolder), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}.part`
  await writeFile(draft, `${JSON.stringify(note)}\n`, { mode: 0o600 })
  await rename(draft, file)
}

/** The projects that were opened here, the last one first. */
export async function recentProjects(stateFolder: string): Promise<RecentProjects> {
  const list = listFolder(stateFolder)
  const names = (await readdir(list).catch(noneThere)).filter((name) => name.endsWith('.json'))
  const projects: RecentProject[] = []
  const damaged: string[] = []
  for (const name of names.toSorted()) {
    const note = readNote(await readFile(join(list, name), 'utf8').catch(() => ''))
    if (note) projects.push(note)
    else damaged.push(join(list, name))
  }
  projects.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
  return { projects, damaged }
}

/** Takes a project off the list, and nothing else; whether it was on it. */
export async function forgetProject(stateFolder: string, folder: string): Promise<boolean> {
  try {
    await rm(fileOf(stateFolder, folder))
    return true
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false
    throw error
  }
}

function readNote(text: string): RecentProject | null {
  try {
    return noteSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

function listFolder(stateFolder: string): string {
  return join(stateFolder, 'projects')
}

function fileOf(stateFolder: string, folder: string): string {
  return join(listFolder(stateFolder), `${hash('sha256', resolve(folder), 'hex').slice(0, 24)}.json`)
}

function noneThere(error: unknown): string[] {
  if (errnoOf(error) === 'ENOENT') return []
  throw error
}
