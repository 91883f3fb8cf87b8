import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { runCommandLine } from '../command-line/run-command-line.ts'
import { lockFolder } from '../neo4j/lock-folder.ts'
import { memoryPlan } from '../neo4j/memory-plan.ts'
import { writeConfiguration } from '../neo4j/write-configuration.ts'
import { checkDataFolder } from './project-folder.ts'
import { noteProject } from './recent-projects.ts'

let folder: string
let state: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kesher-projects-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  state = await mkdtemp(join(folder, 'state-'))
  vi.stubEnv('KESHER_STATE', state)
})

/** A data folder as a start leaves it, but for the database's own files. */
async function makeProject(name: string): Promise<string> {
  const project = await mkdtemp(join(folder, `${name}-`))
  await writeConfiguration(project, 7687, memoryPlan())
  await mkdir(join(project, 'data', 'databases'), { recursive: true })
  await writeFile(join(project, 'data', 'databases', 'store'), 'x'.repeat(2_500_000))
  await writeFile(join(project, 'password'), 'secret')
  return project
}

async function projects(...args: string[]) {
  let out = ''
  let err = ''
  const output = { out: (text: string) => (out += text), err: (text: string) => (err += text) }
  return { exitCode: await runCommandLine(['projects', ...args], output), out, err }
}

test('projects that were opened are listed, the last one first, with size and state', async () => {
  expect((await projects()).out).toBe('No project was opened here yet: "kesher start FOLDER" makes one.\n')
  const [old, open] = [await makeProject('old'), await makeProject('open')]
  const gone = join(folder, 'gone')
  await noteProject(state, old, new Date('2025-11-10T08:00:00Z'))
  await noteProject(state, gone, new Date('2025-11-11T08:00:00Z'))
  await noteProject(state, open, new Date('2025-11-09T08:00:00Z'))
  await noteProject(state, open, new Date('2025-11-12T08:00:00Z'))
  const lock = await lockFolder(open)
  const { out } = await projects('--json')
  lock.release()
  const { projects: listed } = JSON.parse(out) as { projects: { bytes: number }[] }
  expect(listed.map(({ bytes, ...rest }) => ({ ...rest, isLarge: bytes > 2_500_000 }))).toEqual([
    {
      name: open.slice(folder.length + 1),
      folder: open,
      openedAt: '2025-11-12T08:00:00.000Z',
      state: 'running',
      isLarge: true,
    },
    { name: 'gone', folder: gone, openedAt: '2025-11-11T08:00:00.000Z', state: 'missing', isLarge: false },
    {
      name: old.slice(folder.length + 1),
      folder: old,
      openedAt: '2025-11-10T08:00:00.000Z',
      state: 'stopped',
      isLarge: true,
    },
  ])
  expect((await projects()).out.split('\n')[2]).toMatch(
    /^old-\w+ +2025-11-10 08:00 {2}stopped {7}3 MB {2}\/.*old-\w+$/,
  )
})

test('a damaged file of the list is told and left as it is, and hides no other project', async () => {
  const project = await makeProject('whole')
  await noteProject(state, project)
  const damaged = join(state, 'projects', 'half.json')
  await writeFile(damaged, '{"folder": "/da')
  const { exitCode, out, err } = await projects()
  expect([exitCode, err]).toEqual([
    0,
    `${damaged} is damaged and no part of the list; it was left as it is: mend it, or delete it.\n`,
  ])
  expect(out).toContain(project)
  expect(await readFile(damaged, 'utf8')).toBe('{"folder": "/da')
})

test('forgetting a project takes it off the list and leaves its folder', async () => {
  const project = await makeProject('kept')
  await noteProject(state, project)
  expect((await projects('forget', project)).exitCode).toBe(0)
  expect((await projects()).out).not.toContain(project)
  expect((await readdir(project)).toSorted()).toEqual(['conf', 'data', 'password'])
  expect((await projects('forget', project)).exitCode).toBe(1)
})

test('deleting one wants to be sure, refuses what is open or none, and leaves what others put there', async () => {
  const project = await makeProject('done-with')
  await noteProject(state, project)
  await writeFile(join(project, 'my copy.backup.gz'), '…')
  expect(await projects('delete', folder, '--yes')).toMatchObject({
    exitCode: 1,
    err: `Nothing was changed: ${folder} is no project of Kesher. "kesher projects" lists those that were opened here.\n`,
  })
  const unsure = await projects('delete', project)
  expect([unsure.exitCode, unsure.err]).toEqual([
    2,
    expect.stringMatching(
      /^This deletes the graph in .* for good \(3 MB\), .*say --yes to delete/s,
    ) as string,
  ])
  const lock = await lockFolder(project)
  expect((await projects('delete', project, '--yes')).err).toContain('is in use by another Kesher')
  lock.release()
  expect((await readdir(project)).toSorted()).toEqual(['conf', 'data', 'my copy.backup.gz', 'password'])
  expect((await projects('delete', project, '--yes')).out).toBe(
    `Deleted: the project in ${project}; what others put there stays: my copy.backup.gz.\n`,
  )
  expect(await readdir(project)).toEqual(['my copy.backup.gz'])
  expect((await projects()).out).not.toContain(project)

  const bare = await makeProject('bare')
  expect((await projects('delete', bare, '--yes')).out).toBe(`Deleted: ${bare}.\n`)
  expect(await readdir(folder)).not.toContain(bare.slice(folder.length + 1))
})

test('a start does not put its files among those of others', async () => {
  const others = await mkdtemp(join(folder, 'others-'))
  await checkDataFolder(others)
  await writeFile(join(others, '.hidden'), '')
  await checkDataFolder(others)
  await writeFile(join(others, 'thesis.docx'), '')
  await expect(checkDataFolder(others)).rejects.toMatchObject({
    code: 'FOLDER_OF_OTHERS',
    details: { folder: others, content: 'thesis.docx' },
  })
  await checkDataFolder(await makeProject('own'))
  await checkDataFolder(join(folder, 'not-there-yet'))
})
