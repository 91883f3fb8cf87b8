import { join } from 'node:path'
import { logSize, readLogFrom } from './read-log.ts'

const lookEveryMs = 1_000

/**
 * Calls back once when the server has given up the graph's database while it goes on running: after a full disk,
 * say, it refuses every statement until it is started again, even when there is room again. Its log tells it alone.
 * The result ends the watch.
 */
export function noticePanic(logFolder: string, from: number, onPanic: () => void): () => void {
  const file = join(logFolder, 'debug.log')
  let position = from
  let looking = false
  const look = async (): Promise<void> => {
    const size = await logSize(file)
    if (size === position) return
    const text = await readLogFrom(file, position)
    position = size
    if (!/ ERROR .*Database panic/.test(text)) return
    clearInterval(timer)
    onPanic()
  }
  const timer = setInterval(() => {
    if (looking) return
    looking = true
    void look().finally(() => (looking = false))
  }, lookEveryMs).unref()
  return () => clearInterval(timer)
}
