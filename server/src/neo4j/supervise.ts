import { setTimeout as sleep } from 'node:timers/promises'
import { KesherError } from '../errors.ts'
import { reasonOf } from './reason-of.ts'
import type { RunningDatabase } from './run-database.ts'

const usualWaitsMs: readonly number[] = [250, 1_000, 2_000, 4_000, 8_000]
const healthyMs = 60_000

/** What happens after the database died by itself. `reason` is a part of a sentence. */
export type Crash =
  | {
      readonly state: 'restarting'
      readonly reason: string
      readonly attempt: number
      readonly waitMs: number
    }
  | { readonly state: 'restarted'; readonly attempt: number; readonly pid: number }
  | { readonly state: 'gave up'; readonly error: KesherError }

export interface SuperviseOptions {
  readonly launch: (signal: AbortSignal) => Promise<RunningDatabase>
  readonly onCrash: (crash: Crash) => void
  readonly log: string
  /** How long to wait before each new try; as many tries as there are waits. */
  readonly waitsMs?: readonly number[]
}

export interface Supervised {
  readonly pid: number
  stop(): Promise<void>
}

/**
 * Keeps a database running: one that dies is started again, after growing waits; after five deaths in a row, none
 * of them followed by a healthy minute, it gives up. Stopping ends whatever is under way.
 */
export function supervise(first: RunningDatabase, options: SuperviseOptions): Supervised {
  const waitsMs = options.waitsMs ?? usualWaitsMs
  const stopping = new AbortController()
  let current = first
  const over = keepRunning()

  async function keepRunning(): Promise<void> {
    let deaths = 0
    while (!stopping.signal.aborted) {
      const since = Date.now()
      const reason = await current.died
      if (stopping.signal.aborted) return
      deaths = Date.now() - since > healthyMs ? 1 : deaths + 1
      const [next, attempts] = await restart(reason, deaths)
      if (!next) return
      deaths = attempts
      current = next
    }
  }

  /** Tries until one start succeeds, and tells at which death that was; undefined when stopped or given up. */
  async function restart(
    firstReason: string,
    firstAttempt: number,
  ): Promise<[RunningDatabase | undefined, number]> {
    let reason = firstReason
    for (let attempt = firstAttempt; ; attempt += 1) {
      const waitMs = waitsMs[attempt - 1]
      if (waitMs === undefined) {
        const details = { times: attempt, reason, log: options.log }
        options.onCrash({ state: 'gave up', error: new KesherError('DATABASE_KEEPS_DYING', details) })
        return [undefined, attempt]
      }
      options.onCrash({ state: 'restarting', reason, attempt, waitMs })
      try {
        await sleep(waitMs, undefined, { signal: stopping.signal })
        const next = await options.launch(stopping.signal)
        options.onCrash({ state: 'restarted', attempt, pid: next.mark.pid })
        return [next, attempt]
      } catch (error) {
        if (stopping.signal.aborted) return [undefined, attempt]
        reason =
          error instanceof KesherError ? String(error.details.reason ?? error.message) : reasonOf(error)
      }
    }
  }

  return {
    get pid() {
      return current.mark.pid
    },
    stop: async () => {
      stopping.abort()
      await current.stop()
      await over
      await current.stop()
    },
  }
}
