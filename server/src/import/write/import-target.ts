import type { ImportRecord } from '../../db/records.ts'
import type { TypeMapping } from '../mapping/mapping.ts'
import type { DatasetRecord, MergeRecord, TypeRecord } from '../records.ts'
import type { Settled } from '../survey-import.ts'
import type { RecordToWrite } from './held.ts'
import type { Counts } from './merge-batch.ts'

export interface WrittenCounts extends Counts {
  readonly types: { readonly new: number }
}

/** What an import did, or would do. */
export interface Written {
  /** Null where nothing was new, so that there is nothing to be taken back, and where nothing was to be written. */
  readonly importId: string | null
  readonly counts: WrittenCounts
  /** The ids of types that are new to the vocabulary. */
  readonly types: readonly string[]
  /** The same with their words, as a mapping says them. */
  readonly words: readonly TypeMapping[]
}

/** Where the records of an import go: into the graph, or beside it. */
export interface ImportTarget {
  /** Takes a type that a file describes; those that are new come into the vocabulary. */
  describeType(type: TypeRecord): void
  /** Takes what describes a data set, which comes with what is new of it into a graph that has none of that id. */
  describeDataset(dataset: DatasetRecord): void
  /** What becomes of merges of another graph, in their order. */
  settle(merges: readonly MergeRecord[]): Promise<readonly Settled[]>
  /** Takes a record; a promise where the next one has to wait until there is room. */
  add(record: RecordToWrite): Promise<void> | undefined
  /** Takes what is left, and lets readers see the whole. */
  finish(): Promise<Written>
  /** Takes back what was written so far; not where a crash (`cause`) left it for whoever goes on. */
  abandon(cause?: unknown): Promise<void>
}

/** What an import of the graph did. */
export function countsOf({ counts = '' }: Pick<ImportRecord, 'counts'>): WrittenCounts {
  return JSON.parse(counts) as WrittenCounts
}
