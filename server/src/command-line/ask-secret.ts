import type { ReadStream } from 'node:tty'

const enter = new Set(['\r', '\n', '\u0004'])
const interrupt = '\u0003'
const erase = new Set(['\u007f', '\b'])

/** Asks on the terminal for something that is not shown while it is typed; null where there is no terminal, or nobody answers. */
export async function askSecret(
  question: string,
  {
    input = process.stdin,
    write = (text: string) => void process.stderr.write(text),
  }: { input?: ReadStream; write?: (text: string) => void } = {},
): Promise<string | null> {
  if (!input.isTTY) return null
  input.setEncoding('utf8')
  write(question)
  input.setRawMode(true)
  let typed = ''
  try {
    for await (const chunk of input) {
      for (const sign of String(chunk)) {
        if (sign === interrupt) return null
        if (enter.has(sign)) return typed
        typed = erase.has(sign) ? typed.slice(0, -1) : typed + sign
      }
    }
    return null
  } finally {
    input.setRawMode(false)
    write('\n')
  }
}
