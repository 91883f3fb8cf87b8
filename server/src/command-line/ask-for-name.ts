import { createInterface } from 'node:readline'
import type { ReadStream } from 'node:tty'

/**
 * Asks on the terminal for the name of what is deleted, which nobody types by mistake, and says whether it was typed: not so
 * where the question is left by Ctrl-C or Ctrl-D. Null where there is no terminal, and nobody is asked.
 */
export async function askForName(
  name: string,
  {
    input = process.stdin,
    output = process.stderr,
  }: { input?: ReadStream; output?: NodeJS.WritableStream } = {},
): Promise<boolean | null> {
  if (!input.isTTY) return null
  const terminal = createInterface({ input, output, terminal: true })
  try {
    const typed = await new Promise<string>((resolve) => {
      terminal.once('close', () => resolve(''))
      terminal.question(`Type "${name}" to delete it: `, resolve)
    })
    return typed.trim() === name
  } finally {
    terminal.close()
  }
}
