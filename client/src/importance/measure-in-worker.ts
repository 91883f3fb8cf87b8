import type { Job, Report } from './worker.ts'

/** Takes a measure in a worker of its own; aborting ends the worker. Rejects with the signal's reason, or where it fails. */
export function measureInWorker(
  job: Job,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<number[]> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const worker = new Worker(new URL('worker.ts', import.meta.url), { type: 'module' })
    const end = (): void => worker.terminate()
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if ('share' in data) onProgress(data.share)
      else {
        end()
        resolve(data.values)
      }
    })
    worker.addEventListener('error', ({ message }) => {
      end()
      reject(new Error(`The measure failed: ${message}`))
    })
    signal.addEventListener('abort', () => {
      end()
      reject(signal.reason)
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's message has no origin
    worker.postMessage(job)
  })
}
