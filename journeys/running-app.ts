import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The whole program, running as a user starts it. */
export type RunningApp = {
  url: string
  folder: string
  pid: number
  output(): string
  stop(): Promise<number | null>
}

/** How long a first start may take: building the client, fetching the database's files, filling the database. */
const patience = 240_000

/**
 * Starts `node start.mjs` on a free port and waits for the address that it prints. Without a folder it gets one of its
 * own, which is removed when it stops.
 */
export async function startApp(settings: Record<string, string> = {}): Promise<RunningApp> {
  const folder = settings['KESHER_DATA'] ?? (await mkdtemp(join(tmpdir(), 'kesher-journey-')))
  const state = `${folder}-state`
  const child = spawn(process.execPath, ['start.mjs'], {
    env: { ...process.env, PORT: '0', ...settings, KESHER_DATA: folder, KESHER_STATE: state },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const url = await address(child, () => output.join(''))
  return {
    url,
    folder,
    pid: child.pid ?? 0,
    output: () => output.join(''),
    stop: async () => {
      const code = await ended(child)
      await rm(state, { recursive: true, force: true })
      if (!settings['KESHER_DATA']) await rm(folder, { recursive: true, force: true })
      return code
    },
  }
}

function address(child: ChildProcess, output: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const give = (message: string) => reject(new Error(`${message} It printed:\n${output()}`))
    const timer = setTimeout(() => {
      child.kill('SIGTERM')
      give('Kesher did not start in time.')
    }, patience)
    const died = (code: number | null) => give(`Kesher ended with ${code} while starting.`)
    const read = () => {
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output())
      if (!found) return
      clearTimeout(timer)
      child.off('exit', died)
      child.stdout?.off('data', read)
      resolve(found[0])
    }
    child.once('exit', died)
    child.stdout?.on('data', read)
  })
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode)
    child.once('exit', resolve)
    child.kill('SIGTERM')
  })
}
