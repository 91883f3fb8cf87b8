import type { Decimal } from '../model/decimal.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { RefusalCode } from './refusals.ts'

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
  readonly kind: 'PRIMARY' | 'ALIAS' | 'FORMER' | 'TRANSLITERATION' | 'ACRONYM'
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
}

export type ImportRecord = EntityRecord | RelationRecord | SourceRecord | TypeRecord | Finding

/** What a reader yields: records, or rows that still need a mapping. */
export type ReadItem = Row | ImportRecord
