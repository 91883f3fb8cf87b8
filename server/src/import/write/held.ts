import type { HeldRelation } from '../../dataset/refold.ts'
import type { ChangeRecord, ImportedEntity, SourceRecord } from '../../db/records.ts'
import type {
  ChangeRecord as NamedChange,
  EntityRecord,
  JudgementRecord as NamedJudgement,
  MergeRecord,
  RelationRecord,
  SourceRecord as NamedSource,
} from '../records.ts'
import type { ImportVocabulary } from './import-vocabulary.ts'
import type { Writer } from './to-graph.ts'

/** What a file gives to be written. */
export type RecordToWrite =
  EntityRecord | RelationRecord | NamedSource | NamedChange | NamedJudgement | MergeRecord

/** What stands for entities and relations that were merged, by their ids. */
export interface MergedIds {
  readonly entities: ReadonlyMap<string, string>
  readonly relations: ReadonlyMap<string, string>
}

export const nothingMerged: MergedIds = { entities: new Map(), relations: new Map() }

/** What the graph holds of the things that a batch names, by id. */
export interface Held {
  readonly merged: MergedIds
  readonly entities: ReadonlyMap<string, ImportedEntity>
  readonly sources: ReadonlyMap<string, SourceRecord>
  readonly relations: ReadonlyMap<string, HeldRelation>
  readonly changes: ReadonlyMap<string, ChangeRecord>
  /** The ids of pairs that are judged. */
  readonly judged: ReadonlySet<string>
}

export interface MergeOptions {
  readonly vocabulary: ImportVocabulary
  readonly writer: Writer
  /** Keeps the ids of these files apart from all others; null where they are ids of the graph. */
  readonly space: string | null
  /** What stands for the entities that the files bring as merged, by the ids of the graph. */
  readonly standsFor: ReadonlyMap<string, string>
}
