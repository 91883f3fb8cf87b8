import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, type ProcessMark } from './process-mark.ts'

/** Asks a process to end (SIGTERM), waits, then ends it by force; comes back when it is gone. No patience: at once. */
export async function endProcess(mark: ProcessMark, patienceMs = 20_000): Promise<void> {
  if (patienceMs > 0) send(mark, 'SIGTERM')
  const deadline = Date.now() + patienceMs
  while (isAlive(mark) && Date.now() < deadline) await sleep(50)
  while (isAlive(mark)) {
    send(mark, 'SIGKILL')
    await sleep(50)
  }
}

function send({ pid }: ProcessMark, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself in between.
  }
}
