import { KesherError, type ErrorCode } from '../errors.ts'

/** After so long a statement's silence is looked into, and again each time; in milliseconds. */
const silence = 2_000

export interface LimitOptions {
  /** The name of the statement, for the error. */
  readonly statement: string
  /** The longest time, in milliseconds. */
  readonly timeout: number
  /** The request's own signal. */
  readonly signal: AbortSignal | undefined
  /** Whether the database answers at all. */
  readonly isAlive: () => Promise<boolean>
}

/** What ends a statement that does not end by itself. */
export interface Limit {
  readonly signal: AbortSignal
  /** Rejects with TIMEOUT, CANCELLED or DATABASE_UNAVAILABLE; never settles otherwise. */
  readonly ended: Promise<never>
  readonly release: () => void
}

/**
 * A limit by time, by the request's own signal, and by a look whether the database still answers at all each time that
 * it has been silent for a while. Cheaper than `AbortSignal.any` over `AbortSignal.timeout`, and gone when released.
 */
export function limitOf({ statement, timeout, signal, isAlive }: LimitOptions): Limit {
  const controller = new AbortController()
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error), {
      once: true,
    })
  })
  // Whoever races it looks at it; on its own it is no unhandled rejection.
  ended.catch(() => undefined)
  const end = (code: ErrorCode): void => controller.abort(new KesherError(code, { statement }))
  const cancel = (): void => end('CANCELLED')
  const start = performance.now()
  let isReleased = false
  let timer: NodeJS.Timeout | undefined
  const wait = (): void => {
    const left = timeout - (performance.now() - start)
    timer = setTimeout(() => (left > silence ? void look() : endLate()), Math.min(left, silence))
  }
  const endLate = (): void => {
    end('TIMEOUT')
    // In the background: where the database hangs, the connection must not be kept for minutes.
    void isAlive()
  }
  const look = async (): Promise<void> => {
    const isThere = await isAlive()
    if (isReleased) return
    if (isThere) wait()
    else end('DATABASE_UNAVAILABLE')
  }
  wait()
  signal?.addEventListener('abort', cancel, { once: true })
  return {
    signal: controller.signal,
    ended,
    release: () => {
      isReleased = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', cancel)
    },
  }
}
