import type { Problem } from './problem.ts'
import { solve } from './solve.ts'

/** What the page sends here; the answer carries the same number. */
export type Job = { number: number; problem: Problem }

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's message has no origin
  self.postMessage({ number: data.number, points: solve(data.problem) })
})
