import { createGzip } from 'node:zlib'
import { copyGraph } from '../backup/copy-graph.ts'
import type { CopiedCounts } from '../backup/copied-record.ts'
import { inPieces } from '../export/export-graph.ts'
import { exitCodes, type Command } from './command.ts'
import { badCommand, readArgs } from './read-args.ts'
import { toFile, toOutput } from './of-one-moment.ts'
import { printCopied } from './print-copied.ts'
import { withGraph } from './with-graph.ts'

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup [FILE] [--from FOLDER]',
  sentence: 'Writes a safety copy of the whole graph, also while Kesher runs.',
  help: `FILE is named by the moment where none is given, and "-" is standard output. The copy holds everything, property by property:
entities, relations, claims, sources, vocabulary, the history of what people did, and the journal by which imports are taken
back; not the tokens of those who may use it. All of it is of one moment, and a check sum at its end tells a damaged one from
a whole one. "kesher restore" makes the graph of it again.

Options
  --from FOLDER  the data folder to read, instead of KESHER_DATA or the server at NEO4J_URI

Exit codes
  0  it is written
  1  something given cannot be used, or the graph was being changed all the time: nothing was written
  2  the command line cannot be understood
`,
  run: async (args, output) => {
    const { path = nameOf(new Date()), from } = parsed(args)
    const counts = await withGraph(from, output, async ({ database, signal }) => {
      let found: CopiedCounts = {}
      async function* lines() {
        found = yield* copyGraph(database, signal)
      }
      if (path === '-') await toOutput(inPieces(lines()), createGzip())
      else
        await toFile(
          () => inPieces(lines()),
          path,
          () => [createGzip()],
        )
      return found
    })
    if (path !== '-') output.out(`Written: ${path}.\n${printCopied(counts)}`)
    return exitCodes.done
  },
}

/** `kesher-2025-11-12T21-26-00Z.backup.gz`: what it is and when, in signs that every system takes in a name. */
function nameOf(now: Date): string {
  return `kesher-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.backup.gz`
}

function parsed(args: readonly string[]): { path: string | undefined; from: string | undefined } {
  const given = readArgs('backup', args, { from: { type: 'string' } })
  const [path, ...more] = given.positionals
  if (more.length > 0) throw badCommand('backup', 'it takes one FILE')
  return { path, from: given.values.from }
}
