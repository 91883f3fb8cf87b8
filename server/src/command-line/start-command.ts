import { KesherError } from '../errors.ts'
import type { Command } from './command.ts'

/** In the list for its help; `kesher.mjs` starts the server itself, without this part of the program. */
export const startCommand: Command = {
  name: 'start',
  usage: 'start',
  sentence: 'Starts the server and, unless NEO4J_URI names one, its database; the same as "npm start".',
  help: 'It is set by environment variables: the README has them in a table. Ctrl-C ends it.\n',
  run: async ([argument = '']) => {
    throw new KesherError('BAD_COMMAND', { reason: `start takes no "${argument}"`, command: 'start' })
  },
}
