import type { TableMapping } from './mapping/mapping.ts'
import type { Recognised } from './recognise/recognised.ts'
import type { Finding } from './records.ts'
import type { RefusalCode } from './refusals.ts'

export interface Counted {
  readonly count: number
  readonly types: Readonly<Record<string, number>>
}

export interface Findings {
  readonly count: number
  readonly codes: Readonly<Partial<Record<RefusalCode, number>>>
  /** The first of them, `limits.refusedShown` at most. */
  readonly rows: readonly Finding[]
}

/** The first rows of a table, to see what its columns hold. */
export interface TableSample {
  readonly table: string
  readonly rows: number
  /** By column the values of those rows, in their order; empty where a row has none. */
  readonly values: Readonly<Record<string, readonly string[]>>
}

/** What is in a file, as an import would take it. */
export interface FileReport {
  readonly file: string
  readonly format: string | null
  /** Why the reading ended before the end of the file; null where all of it was read. */
  readonly refusal: Finding | null
  readonly recognised: readonly Recognised[]
  readonly entities: Counted & { readonly implied: number }
  readonly relations: Counted & { readonly undirected: number }
  readonly claims: number
  /** Sources that the file names; beside them the file itself is one. */
  readonly sources: number
  readonly refused: Findings
  readonly notices: Findings
  /** What the columns of each table mean, and why; empty where the format itself says it. */
  readonly tables: readonly TableMapping[]
  /** The first rows of each of them. */
  readonly samples: readonly TableSample[]
}
