import { KesherError } from '../errors.ts'
import type { Command } from './command.ts'

/** In the list for its help; `kesher.mjs` starts the server itself, without this part of the program. */
export const startCommand: Command = {
  name: 'start',
  usage: 'start [FOLDER]',
  sentence:
    'Starts the server and, unless NEO4J_URI names one, its database; in FOLDER, which is made where it is not there.',
  help: `FOLDER is a project: a data folder with a graph of its own, of which nothing reaches another. Without it, it is that of KESHER_DATA, or the server
at NEO4J_URI, as "npm start" has it. "kesher projects" lists those that were opened. The rest is set by environment variables: the README
has them in a table. Ctrl-C ends it.
`,
  run: async () => {
    throw new KesherError('BAD_COMMAND', { reason: 'start takes one FOLDER, or none', command: 'start' })
  },
}
