import type { Neighbours } from '../graph/importance.ts'
import type { MeasureId } from '../state/session.ts'
import { measures } from './measures.ts'

/** What the page sends here. */
export type Job = { measure: MeasureId; ties: Neighbours }

/** What it hears: how far the work is, 0 to 1, and at the end the values. */
export type Report = { share: number } | { values: number[] }

/** More reports than these would cost more than the work. */
const pause = 50

function tell(report: Report): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's message has no origin
  self.postMessage(report)
}

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  let last = 0
  const values = measures[data.measure](data.ties, (share) => {
    const now = Date.now()
    if (now - last < pause) return
    last = now
    tell({ share })
  })
  tell({ values })
})
