import { open, stat } from 'node:fs/promises'

const mostBytes = 256 * 1024

/** The size of a log in bytes; 0 when there is none. */
export async function logSize(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  )
}

/** The end of a log (256 KB at most) from a position on; from its beginning when it has been rolled over since. */
export async function readLogFrom(file: string, position: number): Promise<string> {
  const size = await logSize(file)
  const from = Math.max(size < position ? 0 : position, size - mostBytes)
  if (size <= from) return ''
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await handle.close()
  }
}
