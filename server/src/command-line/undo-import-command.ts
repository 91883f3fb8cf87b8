import { userInfo } from 'node:os'
import { undoImport } from '../import/write/take-back.ts'
import { exitCodes, type Command } from './command.ts'
import { badCommand, readArgs } from './read-args.ts'
import { withGraph } from './with-graph.ts'

export const undoImportCommand: Command = {
  name: 'undo-import',
  usage: 'undo-import ID [--into FOLDER]',
  sentence: 'Takes an import back as a whole: the graph is then what it was before.',
  help: `What the import made goes, and what it changed is what it was. Where later work stands upon it nothing is changed, and
the command says what that is. "kesher imports" lists the IDs.

Options
  --into FOLDER  the data folder, instead of KESHER_DATA or the server at NEO4J_URI

Exit codes
  0  it is taken back
  1  there is no such import, or later work stands upon it: nothing was changed
  2  the command line cannot be understood
`,
  run: async (args, output) => {
    const { id, into } = parsed(args)
    const { files } = await withGraph(into, output, ({ database, isAlone }) =>
      undoImport(database, id, { by: userInfo().username, isAlone }),
    )
    output.out(`Taken back: ${id} (${files.join(', ')}).\n`)
    return exitCodes.done
  },
}

function parsed(args: readonly string[]): { id: string; into: string | undefined } {
  const given = readArgs('undo-import', args, { into: { type: 'string' } })
  const [id, ...more] = given.positionals
  if (id === undefined || more.length > 0) throw badCommand('undo-import', 'it takes one ID')
  return { id, into: given.values.into }
}
