import type { ChangeRecord as StoredChange, JudgementRecord as StoredJudgement } from '../db/records.ts'
import type { Decimal } from '../model/decimal.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Details, RefusalCode } from './refusals.ts'

/** Where a thing stands. Rows count from 1 as people see them: lines of a text, rows of a sheet, items of a list. */
export interface Place {
  readonly file: string
  /** The sheet or kind of row; null where a file has only one. */
  readonly table: string | null
  readonly row: number | null
}

/** One value of a row as the file writes it; a list where the format knows lists. */
export type Cell = string | readonly string[]

/** A row of a table, before a mapping says what it means. Columns without a value are not in `cells`. */
export interface Row {
  readonly kind: 'row'
  readonly table: string
  readonly place: Place
  readonly cells: ReadonlyMap<string, Cell>
}

/** A text by language tag; `und` where the language is not known. */
export type Texts = Readonly<Record<string, string>>

export interface NameRecord {
  readonly value: string
  readonly lang: string | null
  readonly script?: string | null
  readonly kind: 'PRIMARY' | 'ALIAS' | 'FORMER' | 'TRANSLITERATION' | 'ACRONYM'
}

/**
 * Where the graph that something was exported from has it from: who brought it, when (an instant in UTC), by which import,
 * and where that found it. What tells this keeps its ids, and names this instead of the file that it comes in now.
 */
export interface Recorded {
  readonly at: string | null
  readonly by: string | null
  readonly import: string | null
  readonly file: string | null
  readonly table: string | null
  readonly row: number | null
  readonly changedBy: string | null
  readonly revision: number | null
}

export interface EntityRecord {
  readonly kind: 'entity'
  readonly place: Place
  /** As the file gives it; not yet an id of the graph. */
  readonly id: string
  readonly type: string
  /** At least one; where the file has none, the id. */
  readonly names: readonly NameRecord[]
  readonly summary: Texts
  readonly externalIds: Readonly<Record<string, string>>
  readonly lat: number | null
  readonly lng: number | null
  readonly attributes: Readonly<Record<string, Cell>>
  readonly grammar?: object | null
  readonly recorded?: Recorded | null
  /** True where only a relation names it. */
  readonly isImplied: boolean
}

/** A source that a file names: by `id` where it also describes it apart. */
export interface SourceHint {
  readonly id: string | null
  readonly title: Texts
  readonly publisher: string | null
  readonly publishedAt: PartialDate | null
  readonly url: string | null
  readonly kind: string | null
  readonly lang: string | null
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | null
  readonly independenceGroup?: string | null
}

/** What one source says about the relation; without a source of its own it is the file that says it. */
export interface ClaimHint {
  readonly stance: 'SUPPORTS' | 'DISPUTES' | 'MENTIONS'
  readonly status: 'ACTIVE' | 'ENDED' | 'PLANNED' | 'ALLEGED' | 'DENIED' | null
  readonly startDate: PartialDate | null
  readonly endDate: PartialDate | null
  readonly amount: Decimal | null
  readonly amountMin: Decimal | null
  readonly amountMax: Decimal | null
  readonly currency: string | null
  /** 0 to 100; null where the file says nothing. */
  readonly confidence: number | null
  readonly statement: Texts
  readonly locator: Texts
  readonly source: SourceHint | null
  // What only a graph of ours tells.
  readonly id?: string | null
  readonly via?: SourceHint | null
  readonly approximate?: boolean | null
  readonly reason?: Texts
  readonly attributes?: Readonly<Record<string, Cell>>
  readonly retractedAt?: string | null
  readonly retractedBy?: string | null
  readonly retractionReason?: string | null
  readonly supersedes?: string | null
  /** The ids of the relations that it was about before these became one with others, the first one first. */
  readonly recordedRelations?: readonly string[]
  readonly recorded?: Recorded | null
}

/** A relation of the graph that it was exported from which became one with another when an entity was merged. */
export interface AbsorbedRecord {
  readonly id: string
  /** The entity that was merged then. */
  readonly merged: string
  /** Which of the others took its claims; null: the relation itself. */
  readonly into: string | null
  readonly key: string | null
  readonly subject: string
  readonly object: string
  readonly recordedSubject: string | null
  readonly recordedObject: string | null
  readonly directed: boolean
  readonly role: Texts
  readonly recorded: Recorded | null
}

export interface RelationRecord {
  readonly kind: 'relation'
  readonly place: Place
  /** The file's own id, which tells relations of one type between one pair apart; null where it has none. */
  readonly key: string | null
  readonly subject: string
  readonly object: string
  readonly type: string
  readonly isDirected: boolean
  readonly role: Texts
  /** At least one. */
  readonly claims: readonly ClaimHint[]
  readonly attributes: Readonly<Record<string, Cell>>
  /** Its id in the graph that it was exported from. */
  readonly id?: string | null
  /** The entities that it was recorded of there, where these were merged into its ends. */
  readonly recordedSubject?: string | null
  readonly recordedObject?: string | null
  /** The relations that became one with it there. */
  readonly absorbed?: readonly AbsorbedRecord[]
  readonly recorded?: Recorded | null
}

export interface SourceRecord {
  readonly kind: 'source'
  readonly place: Place
  readonly id: string
  readonly source: SourceHint
}

/** A type of the vocabulary that a file brings along. */
export interface TypeRecord {
  readonly kind: 'entityType' | 'relationType'
  readonly place: Place
  readonly id: string
  readonly label: Texts
  readonly inverseLabel: Texts
  readonly color: string | null
  readonly icon: string | null
  /** True where it only gives words to a type, which comes into the vocabulary where something is of it. */
  readonly isOnlyWords?: true
  // What only a graph of ours tells.
  readonly position?: number | null
  readonly plural?: Texts
  readonly shape?: string | null
  readonly forms?: object | null
  readonly inverseForms?: object | null
  readonly from?: readonly string[]
  readonly to?: readonly string[]
}

/** What describes a data set: its name, and where to begin. */
export interface DatasetRecord {
  readonly kind: 'dataset'
  readonly place: Place
  readonly id: string
  readonly version: string | null
  readonly title: Texts
  readonly description: Texts
  readonly start: readonly string[]
  readonly questions: readonly object[]
}

/** A step in the history of the graph that something was exported from; all ids are of that graph. */
export interface ChangeRecord {
  readonly kind: 'change'
  readonly place: Place
  readonly id: string
  readonly changeKind: StoredChange['kind']
  /** An instant in UTC. */
  readonly at: string
  readonly by: string
  readonly reason: string | null
  readonly about: string
  readonly subject: string | null
  readonly object: string | null
  readonly claim: string | null
  readonly superseded: string | null
  readonly before: object | null
  readonly after: object | null
}

/** What people judged of a pair of entities in the graph that it was exported from. */
export interface JudgementRecord {
  readonly kind: 'judgement'
  readonly place: Place
  readonly id: string
  readonly a: string
  readonly b: string
  readonly judgement: StoredJudgement['judgement']
  readonly by: string
  /** An instant in UTC. */
  readonly at: string
  readonly reason: string | null
  /** What was judged of them before they were merged. */
  readonly before: Pick<StoredJudgement, 'id' | 'judgement' | 'by' | 'at' | 'reason'> | null
}

/** An entity that was merged into another in the graph that it was exported from. */
export interface MergeRecord {
  readonly kind: 'merge'
  readonly place: Place
  /** What it was. */
  readonly entity: EntityRecord
  readonly into: string
  /** An instant in UTC. */
  readonly at: string
  /** What the one that it was merged into was by itself. */
  readonly before: EntityRecord
}

/** A row that does not come in, or (`notice`) something about a row that people should know. */
export interface Finding {
  readonly kind: 'refused' | 'notice'
  readonly place: Place
  readonly column: string | null
  /** The value, cut where it is long. */
  readonly value: string
  readonly code: RefusalCode
  readonly reason: string
  /** What the reason is filled with, for words of other languages. */
  readonly details: Details
}

export type ImportRecord =
  | EntityRecord
  | RelationRecord
  | SourceRecord
  | TypeRecord
  | DatasetRecord
  | ChangeRecord
  | JudgementRecord
  | MergeRecord
  | Finding

/** What a reader yields: records, or rows that still need a mapping. */
export type ReadItem = Row | ImportRecord
