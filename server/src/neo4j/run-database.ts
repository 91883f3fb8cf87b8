import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { KesherError } from '../errors.ts'
import { answersBolt } from './answers-bolt.ts'
import { endProcess } from './end-process.ts'
import type { JavaCommand } from './java-command.ts'
import { noticePanic } from './notice-panic.ts'
import { markOf, type ProcessMark } from './process-mark.ts'
import { watchOver } from './watch-over.ts'
import { logPositions, whyItDied, whyItIsNotOpen, type Exit, type LogPositions } from './why-it-died.ts'

const pollMs = 25
const slowMs = 10_000

export interface RunOptions {
  readonly port: number
  readonly logFolder: string
  /** Called as soon as there is a process, long before it answers. */
  readonly onSpawn?: (mark: ProcessMark) => void
  /** Called every ten seconds that a start takes, with the seconds so far; a failure of it ends the start. */
  readonly onSlow?: (pid: number, seconds: number) => Promise<void>
  readonly signal?: AbortSignal | undefined
  /** Its data are thrown away, so that it may be ended by force when the signal is aborted. */
  readonly disposable?: boolean
}

/** A database process that answers Bolt. `died` settles when it ends, whoever ended it. */
export interface RunningDatabase {
  readonly mark: ProcessMark
  readonly died: Promise<string>
  /** Ends it in order, and by force after so many milliseconds (20,000 unless told). */
  stop(patienceMs?: number): Promise<void>
}

/**
 * Starts the database and comes back when it answers Bolt. Throws DATABASE_DIED_AT_START with the reason from its
 * logs when it ends before; ends it when the signal is aborted meanwhile.
 */
export async function runDatabase(command: JavaCommand, options: RunOptions): Promise<RunningDatabase> {
  const { logFolder, signal } = options
  signal?.throwIfAborted()
  const before: LogPositions = { ...(await logPositions(logFolder)), 'console.log': 0 }
  const child = spawnDetached(command, join(logFolder, 'console.log'))
  const exited = exitOf(child)
  const mark = child.pid === undefined ? undefined : markOf(child.pid)
  if (child.pid === undefined || !mark)
    throw diedAtStart(logFolder, await whyItDied(logFolder, before, await exited))
  const standDown = watchOver(child.pid)
  const gone = exited.finally(standDown)
  options.onSpawn?.(mark)
  const died = gone.then((exit) => whyItDied(logFolder, before, exit))
  await untilStarted(mark, gone, options)
  if (child.exitCode !== null || child.signalCode !== null) throw diedAtStart(logFolder, await died)
  // The server stays up when it cannot open the graph, and would then refuse every statement.
  const notOpen = await whyItIsNotOpen(logFolder, before)
  if (notOpen) {
    await endProcess(mark)
    throw diedAtStart(logFolder, notOpen)
  }
  const endWatch = noticePanic(logFolder, before['debug.log'] ?? 0, () => void endProcess(mark))
  void gone.then(endWatch)
  return {
    mark,
    died,
    stop: async (patienceMs) => {
      await Promise.all([endProcess(mark, patienceMs), gone])
    },
  }
}

/** Comes back when it answers or has ended; ends it when it is to be started no longer. */
async function untilStarted(mark: ProcessMark, gone: Promise<Exit>, options: RunOptions): Promise<void> {
  const trouble = new AbortController()
  const slow = startClock((seconds) => options.onSlow?.(mark.pid, seconds), trouble)
  try {
    await untilItAnswers(
      options.port,
      gone,
      AbortSignal.any([trouble.signal, ...(options.signal ? [options.signal] : [])]),
    )
  } catch (error) {
    await endProcess(mark, options.disposable ? 0 : undefined)
    throw error
  } finally {
    clearInterval(slow)
  }
}

/** In a process group of its own: Ctrl-C in a terminal must reach the program alone, which then stops it in order. */
function spawnDetached({ file, args, cwd }: JavaCommand, consoleLog: string): ChildProcess {
  const output = openSync(consoleLog, 'w')
  try {
    return spawn(file, args, {
      cwd,
      env: utf8(process.env),
      detached: true,
      stdio: ['ignore', output, output],
    })
  } finally {
    closeSync(output)
  }
}

/** Under a plain "C" locale, a Linux JVM cannot open a path with Hebrew letters. */
function utf8(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  return process.platform !== 'linux' || /utf-?8/i.test(locale) ? env : { ...env, LC_ALL: 'C.UTF-8' }
}

function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: null, signal: null }))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}

function startClock(onTick: (seconds: number) => Promise<void> | undefined, trouble: AbortController) {
  const startedAt = Date.now()
  return setInterval(() => {
    onTick(Math.round((Date.now() - startedAt) / 1000))?.catch((error: unknown) => trouble.abort(error))
  }, slowMs)
}

async function untilItAnswers(port: number, gone: Promise<Exit>, signal: AbortSignal): Promise<void> {
  const end = new AbortController()
  void gone.then(() => end.abort())
  while (!end.signal.aborted && !(await answersBolt(port))) {
    signal.throwIfAborted()
    await sleep(pollMs)
  }
  signal.throwIfAborted()
}

function diedAtStart(logFolder: string, reason: string): KesherError {
  return new KesherError('DATABASE_DIED_AT_START', { reason, log: join(logFolder, 'neo4j.log') })
}
