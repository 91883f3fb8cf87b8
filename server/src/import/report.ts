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
}
