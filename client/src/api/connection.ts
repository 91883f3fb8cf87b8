import { createStore, type StoreApi } from 'zustand/vanilla'
import { AppError } from './app-error.ts'
import { ready } from './request.ts'

/** `unreachable`: nothing answers. `unready`: the server answers, but cannot work (its database is away, say). */
export type ConnectionState = 'online' | 'unreachable' | 'unready'

/** Whether the server can be worked with; watches for its return while it cannot. */
export type Connection = {
  store: StoreApi<ConnectionState>
  /** Tells what a request met. */
  failed(error: unknown): void
  /** Asks now, without waiting for the next turn. */
  check(): Promise<void>
  stop(): void
}

const firstWait = 1000
const longestWait = 15_000

/** Polls `/ready`, after 1, 2, 4 … 15 seconds, from the first outage until the server works again. */
export function createConnection(ask: () => Promise<ConnectionState> = ready): Connection {
  const store = createStore<ConnectionState>(() => 'online')
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = firstWait

  const check = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const state = await ask()
    store.setState(state, true)
    if (state === 'online') wait = firstWait
    else schedule()
  }
  const schedule = (): void => {
    if (timer !== undefined) return
    timer = setTimeout(() => void check(), wait)
    wait = Math.min(longestWait, wait * 2)
  }
  const failed = (error: unknown): void => {
    if (!(error instanceof AppError)) return
    if (error.code === 'UNREACHABLE') store.setState('unreachable', true)
    else if (error.code === 'NOT_READY') store.setState('unready', true)
    else return
    schedule()
  }
  return { store, failed, check, stop: () => clearTimeout(timer) }
}
