import type { Report, StartProgress } from './start-progress.ts'

const plainEveryMs = 3_000

/** Where progress goes: a terminal (`isTTY`), or anything that takes lines. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

/**
 * Prints the progress of a start: on a terminal as one line that is written over, elsewhere as a plain line every
 * few seconds. `now` gives milliseconds.
 */
export function progressPrinter(stream: ProgressStream, now: () => number = Date.now): Report {
  let printedAt = Number.NEGATIVE_INFINITY
  return (progress) => {
    if (progress.step !== 'downloading') {
      stream.write(`${stream.isTTY ? '\r\u001B[2K' : ''}${sentence(progress)}\n`)
      return
    }
    if (stream.isTTY) stream.write(`\r\u001B[2K${sentence(progress)}`)
    else if (now() - printedAt >= plainEveryMs) {
      printedAt = now()
      stream.write(`${sentence(progress)}\n`)
    }
  }
}

function sentence(progress: StartProgress): string {
  switch (progress.step) {
    case 'downloading': {
      const { files, filesTotal, bytes, bytesTotal, bytesPerSecond } = progress
      const share = bytesTotal === 0 ? 100 : Math.floor((bytes / bytesTotal) * 100)
      return `Downloading the database: ${files} of ${filesTotal} files, ${mega(bytes)} of ${mega(bytesTotal)} MB (${share} %), ${mega(bytesPerSecond)} MB/s`
    }
    case 'downloaded':
      return `Downloaded the database: ${progress.files} files, ${mega(progress.bytes)} MB in ${progress.seconds.toFixed(1)} s`
    case 'waiting':
      return `Waiting for a database that a killed Kesher left running (process ${progress.pid}) to end`
    case 'starting':
      return `The database is still starting after ${progress.seconds} s (process ${progress.pid}); after a crash it first repairs its data`
  }
}

function mega(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
