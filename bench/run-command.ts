import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { OwnDatabase } from '../server/src/neo4j/start-own-database.ts'

/** What a command took. */
export interface CommandRun {
  readonly seconds: number
  /** Peak resident memory of its process, in megabytes. */
  readonly memory: number
}

/**
 * Megabytes of heap that a command whose memory is measured gets: given more, Node takes more, since nothing makes it tidy
 * up; what a command needs shows in what it can do with.
 */
export const heap = 96

/** Runs `kesher` as people do, in a process of its own, on the graph of a database. Throws where it fails. */
export async function runCommand(own: OwnDatabase, args: readonly string[]): Promise<CommandRun> {
  const { uri, user, password } = own
  const begin = performance.now()
  const child = spawn(process.execPath, ['kesher.mjs', ...args], {
    env: {
      ...process.env,
      NODE_OPTIONS: `--max-old-space-size=${heap}`,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let memory = 0
  const watch = setInterval(
    () => void peakOf(child.pid).then((peak) => (memory = Math.max(memory, peak))),
    100,
  )
  const exitCode = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(watch)
  if (exitCode !== 0) throw new Error(`kesher ${args.join(' ')} ended with ${String(exitCode)}`)
  return { seconds: (performance.now() - begin) / 1_000, memory }
}

/** The most that a process ever had resident, in megabytes, as Linux tells it; 0 where it is gone. */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024
}
