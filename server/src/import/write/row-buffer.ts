import type { RecordToWrite } from './held.ts'

/** Rows of one transaction, and the most characters of them; larger ones only take more memory on both sides. */
const usualRows = 1_000
const batchCharacters = 4_000_000

/** Records on their way to the graph, until there are enough of them for one transaction. */
export class RowBuffer {
  readonly #most: number
  #rows: RecordToWrite[] = []
  #characters = 0

  constructor(most = usualRows) {
    this.#most = most
  }

  get held(): readonly RecordToWrite[] {
    return this.#rows
  }

  /** Whether it is full with this one. */
  add(record: RecordToWrite): boolean {
    this.#rows.push(record)
    this.#characters += charactersOf(record)
    return this.#rows.length >= this.#most || this.#characters >= batchCharacters
  }

  /** What it holds, which it then does no more. */
  take(): readonly RecordToWrite[] {
    const rows = this.#rows
    this.#rows = []
    this.#characters = 0
    return rows
  }
}

/** Rows are alike in size but for what is kept as it is. */
function charactersOf(record: RecordToWrite): number {
  if (record.kind === 'source' || record.kind === 'change' || record.kind === 'judgement') return 500
  if (record.kind === 'merge') return charactersOf(record.entity) + charactersOf(record.before)
  let size = 500
  for (const cell of Object.values(record.attributes))
    size += typeof cell === 'string' ? cell.length : cell.join('').length
  return size
}
