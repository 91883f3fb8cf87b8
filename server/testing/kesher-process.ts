import { spawn, type ChildProcess } from 'node:child_process'
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import { setTimeout as wait } from 'node:timers/promises'

/** A running Kesher, as a user starts it; its output is gathered. */
export class KesherProcess {
  readonly #child: ChildProcess
  #output = ''
  /** Its exit code, when it has ended. */
  readonly ended: Promise<number | null>

  /**
   * Starts the program from its sources with these settings on top of an environment without any; as `npm start` does
   * where `byNpm` says so, with a shell between, which is then what is killed.
   */
  constructor(settings: Record<string, string>, { byNpm = false } = {}) {
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(NEO4J_|KESHER_DATA|HOST$|PORT$|LOG_LEVEL)/.test(name),
    )
    const command = [process.execPath, '--import', 'tsx', 'server/src/main.ts']
    const [file = '', ...args] = byNpm ? ['sh', '-c', '"$@"; exit $?', 'sh', ...command] : command
    const started = byNpm ? { npm_lifecycle_event: 'start' } : {}
    // Nothing of the tests comes onto the list of whoever runs them.
    const state = { KESHER_STATE: `${settings['KESHER_DATA'] ?? tmpdir()}-state` }
    this.#child = spawn(file, args, {
      env: {
        ...Object.fromEntries(inherited),
        PORT: '0',
        LOG_LEVEL: 'warn',
        ...state,
        ...started,
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#output += text))
    }
    this.ended = new Promise((resolve) => this.#child.once('close', (code) => resolve(code)))
  }

  /** Everything that it has printed so far. */
  get output(): string {
    return this.#output
  }

  /** Waits until it has printed what matches; throws with its output when it ends before. */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    let hasEnded = false
    void this.ended.then(() => (hasEnded = true))
    for (;;) {
      const match = pattern.exec(this.#output)
      if (match) return match
      if (hasEnded) throw new Error(`It ended without printing ${pattern}:\n${this.#output}`)
      await wait(50)
    }
  }

  /** Waits until it says that it is ready; its address. */
  async ready(): Promise<string> {
    return (await this.printed(/Kesher is ready: (\S+)/))[1] ?? ''
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** Ends it if it still runs, whatever the test did. */
  async end(): Promise<void> {
    if (this.#child.exitCode === null) this.kill('SIGTERM')
    await this.ended
  }
}

/** How many processes of the machine name that text on their command line. */
export async function processesNaming(text: string): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'args'], { maxBuffer: 10e6 })
  return stdout.split('\n').filter((line) => line.includes(text) && !line.startsWith('ps ')).length
}
