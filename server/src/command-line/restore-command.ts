import { userInfo } from 'node:os'
import { checkBackup } from '../backup/read-backup.ts'
import { restoreGraph } from '../backup/restore-graph.ts'
import { exitCodes, type Command } from './command.ts'
import { badCommand, readArgs } from './read-args.ts'
import { printCopied } from './print-copied.ts'
import { rowsPrinter } from './rows-printer.ts'
import { withGraph } from './with-graph.ts'

const options = {
  into: { type: 'string' },
  replace: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore FILE [--into FOLDER] [--replace] [--dry-run]',
  sentence: 'Makes the graph what a safety copy holds: all of it, or it stays as it was.',
  help: `FILE is what "kesher backup" wrote. It is read to its end before anything is written: one that is cut off, altered, of another
version or no safety copy at all is refused. The graph has to be empty, or is replaced where that is said; what is there goes
only when all of the copy is there, whatever is killed meanwhile. Readers wait until then.

Options
  --into FOLDER  the data folder to write into, instead of KESHER_DATA or the server at NEO4J_URI
  --replace      put the copy in the place of the graph that is there
  --dry-run      only read the file, and say what it holds; needs no database

Exit codes
  0  the graph is what the copy holds (with --dry-run: the copy is whole)
  1  the file or something given cannot be used, or the graph is not empty: nothing was written
  2  the command line cannot be understood
`,
  run: async (args, output) => {
    const { path, values } = parsed(args)
    const { replace = false } = values
    const { createdAt, counts } = values['dry-run']
      ? await checkBackup(path)
      : await withGraph(values.into, output, ({ database, isAlone, signal }) =>
          restoreGraph(database, path, {
            replace,
            isAlone,
            signal,
            createdBy: userInfo().username,
            onProgress: rowsPrinter(process.stderr, 'written').rows,
          }),
        )
    const word = values['dry-run'] ? 'Whole' : 'Restored'
    output.out(`${word}: the graph of ${createdAt}.\n${printCopied(counts)}`)
    return exitCodes.done
  },
}

function parsed(args: readonly string[]) {
  const given = readArgs('restore', args, options)
  const [path, ...more] = given.positionals
  if (path === undefined || more.length > 0) throw badCommand('restore', 'it takes one FILE')
  return { path, values: given.values }
}
