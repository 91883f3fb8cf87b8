import type { ProgressStream } from '../neo4j/progress-printer.ts'

const plainEvery = 3_000

/** Prints how many rows are read, written or compared, and how fast: on a terminal in one line, elsewhere as a line every few seconds. */
export function rowsPrinter(
  stream: ProgressStream,
  what: 'read' | 'written' | 'compared',
  now: () => number = Date.now,
): (rows: number) => void {
  const begin = now()
  let printedAt = begin
  return (rows) => {
    const seconds = (now() - begin) / 1_000
    const rate = Math.round(rows / Math.max(seconds, 0.001))
    const text = `${rows.toLocaleString('en')} rows ${what}, ${rate.toLocaleString('en')} a second`
    if (stream.isTTY) stream.write(`\r\u001B[2K${text}`)
    else if (now() - printedAt >= plainEvery) {
      printedAt = now()
      stream.write(`${text}\n`)
    }
  }
}
