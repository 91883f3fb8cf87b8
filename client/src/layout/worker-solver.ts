import type { Solver } from './create-layout.ts'
import type { Point } from './layout.ts'
import type { Job } from './worker.ts'

type Answer = { number: number; points: Point[] }
type Waiting = { resolve(points: Point[]): void; reject(reason: unknown): void }

/** Solves in a worker, so that the page never waits. Aborting ends the worker, since a simulation hears nothing. */
export function createWorkerSolver(): Solver {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let last = 0

  const end = (reason: unknown): void => {
    worker?.terminate()
    worker = null
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      waiting.get(data.number)?.resolve(data.points)
      waiting.delete(data.number)
    })
    started.addEventListener('error', ({ message }) => end(new Error(`The layout failed: ${message}`)))
    return started
  }
  return (problem, signal) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      worker ??= start()
      const number = (last += 1)
      waiting.set(number, { resolve, reject })
      signal?.addEventListener('abort', () => end(signal.reason), { once: true })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's message has no origin
      worker.postMessage({ number, problem } satisfies Job)
    })
}
