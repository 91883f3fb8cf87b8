import { parseArgs, type ParseArgsConfig } from 'node:util'
import { KesherError } from '../errors.ts'

/** The options of a command and its other words, if it takes any. Throws BAD_COMMAND. */
export function readArgs<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: Options,
  allowPositionals = true,
) {
  try {
    return parseArgs<{ args: string[]; options: Options; allowPositionals: boolean }>({
      args: [...args],
      options,
      allowPositionals,
    })
  } catch (error) {
    // Node's own sentence, without its advice for programmers.
    throw badCommand(command, (error as Error).message.split(/[.\n]/, 1)[0] ?? '')
  }
}

export function badCommand(command: string, reason: string): KesherError {
  return new KesherError('BAD_COMMAND', { reason, command })
}
