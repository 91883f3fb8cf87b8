import { KesherError } from '../errors.ts'
import { exitCodes, type Command, type ExitCode, type Output } from './command.ts'
import { commands } from './commands.ts'

const standard: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}

/** Runs `kesher` with these arguments (without `node` and the script). Returns the exit code; throws only for bugs. */
export async function runCommandLine(args: readonly string[], output: Output = standard): Promise<ExitCode> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name.startsWith('-')) {
    const isHelp = name === undefined || ['help', '--help', '-h'].includes(name)
    if (isHelp) {
      output.out(overview())
      return exitCodes.done
    }
  }
  const command = commands.find((each) => each.name === name)
  if (!command) {
    output.err(`There is no command "${name}".\n\n${overview()}`)
    return exitCodes.misused
  }
  if (rest.some((arg) => arg === '--help' || arg === '-h')) {
    output.out(helpOf(command))
    return exitCodes.done
  }
  try {
    return await command.run(rest, output)
  } catch (error) {
    if (!(error instanceof KesherError)) throw error
    output.err(`${error.message}\n`)
    return error.code === 'BAD_COMMAND' ? exitCodes.misused : exitCodes.refused
  }
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, sentence }) => `  ${name.padEnd(width)}  ${sentence}`)
  return `Usage: kesher COMMAND …\n\n${lines.join('\n')}\n\n"kesher COMMAND --help" says more.\n`
}

function helpOf({ usage, sentence, help }: Command): string {
  return `Usage: kesher ${usage}\n\n${sentence}\n\n${help}`
}
