import { resolve } from 'node:path'
import { readConfig } from '../config.ts'
import {
  checkProject,
  deleteProject,
  isProject,
  projectName,
  sizeOf,
  workingOn,
} from '../projects/project-folder.ts'
import { forgetProject, recentProjects, type RecentProject } from '../projects/recent-projects.ts'
import { askForName } from './ask-for-name.ts'
import { exitCodes, type Command, type ExitCode, type Output } from './command.ts'
import { badCommand, readArgs } from './read-args.ts'

const options = { json: { type: 'boolean' }, yes: { type: 'boolean' } } as const

export const projectsCommand: Command = {
  name: 'projects',
  usage: 'projects [--json] | projects forget FOLDER | projects delete FOLDER [--yes]',
  sentence: 'Lists the projects that were opened at this machine, forgets one, or deletes one.',
  help: `A project is a data folder with a graph of its own: "kesher start FOLDER" makes and opens it. The list is kept in the folder that the system
has for such things (KESHER_STATE sets another one).

  projects                a line for each: when it was last opened, its size, whether it runs, its folder
  projects forget FOLDER  takes it off the list; the folder stays as it is
  projects delete FOLDER  deletes the graph in it for good, with its history, its tokens and its log; asks for the folder's name first

Options
  --json  the list as JSON
  --yes   delete without being asked

Exit codes
  0  it is done
  1  the folder is no project, or somebody works on it, or the name was not typed: nothing was changed
  2  the command line cannot be understood
`,
  run: async (args, output) => {
    const { what, folder, values } = parsed(args)
    const { stateFolder } = readConfig(process.env)
    if (what === 'forget') return forget(stateFolder, folder, output)
    if (what === 'delete') return remove(stateFolder, folder, values.yes ?? false, output)
    const { projects, damaged } = await recentProjects(stateFolder)
    const shown = []
    for (const project of projects) shown.push(await stateOf(project))
    output.out(values.json ? `${JSON.stringify({ projects: shown }, null, 2)}\n` : printed(shown))
    for (const file of damaged)
      output.err(`${file} is damaged and no part of the list; it was left as it is: mend it, or delete it.\n`)
    return exitCodes.done
  },
}

interface ShownProject extends RecentProject {
  readonly name: string
  readonly state: 'running' | 'stopped' | 'missing'
  readonly bytes: number
}

async function stateOf(project: RecentProject): Promise<ShownProject> {
  const { folder } = project
  const isThere = await isProject(folder)
  const state = !isThere ? 'missing' : workingOn(folder) === null ? 'stopped' : 'running'
  return { name: projectName(folder), ...project, state, bytes: isThere ? await sizeOf(folder) : 0 }
}

async function forget(stateFolder: string, folder: string, output: Output): Promise<ExitCode> {
  const wasThere = await forgetProject(stateFolder, folder)
  output.out(
    wasThere ? `Forgotten: ${folder}; the folder stays as it is.\n` : `Not on the list: ${folder}.\n`,
  )
  return wasThere ? exitCodes.done : exitCodes.refused
}

async function remove(
  stateFolder: string,
  folder: string,
  isSure: boolean,
  output: Output,
): Promise<ExitCode> {
  await checkProject(folder)
  output.err(
    `This deletes the graph in ${folder} for good (${megabytes(await sizeOf(folder))}), with its history, its tokens and its log. Only a safety copy brings it back ("kesher backup").\n`,
  )
  const isTyped = isSure || (await askForName(projectName(folder)))
  if (isTyped === null) throw badCommand('projects', 'without a terminal, say --yes to delete')
  if (!isTyped) {
    output.err('Nothing was deleted.\n')
    return exitCodes.refused
  }
  const left = await deleteProject(folder)
  await forgetProject(stateFolder, folder)
  output.out(
    left.length === 0
      ? `Deleted: ${folder}.\n`
      : `Deleted: the project in ${folder}; what others put there stays: ${left.join(', ')}.\n`,
  )
  return exitCodes.done
}

function parsed(args: readonly string[]) {
  const given = readArgs('projects', args, options)
  const [what = 'list', folder = '', ...more] = given.positionals
  const isWhole = what === 'list' ? folder === '' : ['forget', 'delete'].includes(what) && folder !== ''
  if (!isWhole || more.length > 0)
    throw badCommand('projects', 'it takes nothing, "forget FOLDER" or "delete FOLDER"')
  return { what, folder: resolve(folder), values: given.values }
}

function printed(projects: readonly ShownProject[]): string {
  if (projects.length === 0) return 'No project was opened here yet: "kesher start FOLDER" makes one.\n'
  const width = Math.max(...projects.map(({ name }) => name.length))
  return projects
    .map(({ name, folder, openedAt, state, bytes }) => {
      const size = state === 'missing' ? '' : megabytes(bytes)
      return `${name.padEnd(width)}  ${openedAt.slice(0, 16).replace('T', ' ')}  ${state.padEnd(7)}  ${size.padStart(9)}  ${folder}\n`
    })
    .join('')
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`
}
