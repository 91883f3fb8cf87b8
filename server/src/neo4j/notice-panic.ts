import { join } from 'node:path'
import { logSize, readLogFrom } from './read-log.ts'

const lookEveryMs = 1_000
/** More than the words of one entry of the log, in bytes. */
const entryBytes = 2_048

/**
 * Calls back once when the server has given up the graph's database while it goes on running: after a full disk,
 * say, it refuses every statement until it is started again, even when there is room again. Its log tells it alone.
 * The result ends the watch.
 */
export function noticePanic(logFolder: string, from: number, onPanic: () => void): () => void {
  const file = join(logFolder, 'debug.log')
  let begin = from
  let seen = from
  let looking = false
  const look = async (): Promise<void> => {
    const size = await logSize(file)
    if (size === seen) return
    // A log that was rolled over is read from its beginning.
    if (size < seen) begin = seen = 0
    // An entry that was there in part at the last look is read again as a whole.
    const text = await readLogFrom(file, Math.max(begin, seen - entryBytes))
    seen = size
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
