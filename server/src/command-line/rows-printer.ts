import { Pace } from '../import/pace.ts'
import type { ProgressStream } from '../neo4j/progress-printer.ts'

const plainEvery = 3_000

export interface RowsPrinter {
  /** So many rows are done, in all: printed, with how fast it goes and how long it will take, as far as that is known. */
  readonly rows: (rows: number) => void
  /** This much of the whole is done, from 0 to 1. */
  readonly share: (share: number) => void
}

/** Prints how far the reading, writing or comparing of rows is: on a terminal in one line, elsewhere as a line every few seconds. */
export function rowsPrinter(
  stream: ProgressStream,
  what: 'read' | 'written' | 'compared',
  now: () => number = Date.now,
): RowsPrinter {
  const pace = new Pace(now)
  let printedAt = now()
  return {
    rows: (rows) => {
      pace.tellRows(rows)
      const { rowsPerSecond, secondsLeft } = pace
      const text = [
        `${rows.toLocaleString('en')} rows ${what}`,
        ...(rowsPerSecond === null ? [] : [`${rowsPerSecond.toLocaleString('en')} a second`]),
        ...(secondsLeft ? [`about ${timeText(secondsLeft)} left`] : []),
      ].join(', ')
      if (stream.isTTY) stream.write(`\r\u001B[2K${text}`)
      else if (now() - printedAt >= plainEvery) {
        printedAt = now()
        stream.write(`${text}\n`)
      }
    },
    share: (share) => pace.tellShare(share),
  }
}

function timeText(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
