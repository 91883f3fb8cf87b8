import type { Viewer } from '../access/token.ts'
import type {
  ChangeRecord,
  ClaimRecord,
  DatasetRecord,
  EntityRecord,
  FacetRecord,
  HiddenRecord,
  ImportRecord,
  LensParam,
  MergedRecord,
  NeighborCountRecord,
  PairRecord,
  RelationRecord,
  SourceRecord,
  TokenRecord,
} from '../db/records.ts'
import type { ImportJob } from '../import/jobs/import-jobs.ts'
import type { TableMapping } from '../import/mapping/mapping.ts'
import type { Finding } from '../import/records.ts'
import type { FileReport, Findings, TableSample } from '../import/report.ts'
import type { NameKind } from './generated/resolvers.ts'
import type { LangText, SentenceVerb } from '../model/sentence.ts'

/** What resolvers hand to each other: records, with the ends and sources that belong to them. */

export type EntityRow = EntityRecord

/** A name, and whose it is: with which merged entity it came is asked only where that is wanted. */
export interface NameRow {
  readonly value: string
  readonly lang: string
  readonly script: string | null
  readonly kind: NameKind
  readonly entityId: string
}

export interface ExternalIdRow {
  readonly scheme: string
  readonly value: string
  readonly url: string | null
  readonly entityId: string
}

export interface RelationRow extends RelationRecord {
  /** The lens under which it is seen; null for now and all sources. */
  readonly lens: LensParam | null
  readonly source: EntityRow
  readonly target: EntityRow
}

export interface ClaimRow extends ClaimRecord {
  readonly source: SourceRow
  readonly via: SourceRow | null
}

export type SourceRow = SourceRecord

export type ChangeRow = ChangeRecord

/** An entity that was merged into another. */
export type MergedEntityRow = MergedRecord

/** Two entities, and what is judged of them. */
export type PairRow = PairRecord

export type ImportJobRow = ImportJob

export type ImportReportRow = FileReport

/** A row that was refused or noticed, with where it stands. */
export type ImportFindingRow = Finding & Finding['place']

export type ImportFindingsRow = Findings

export interface ImportTableRow extends TableMapping {
  readonly sample: TableSample | undefined
}

/** What was brought in. */
export type ImportRow = ImportRecord

export type TokenRow = TokenRecord

export type ViewerRow = Pick<Viewer, 'name' | 'role'>

/** Texts by language tag. */
export type TextByLang = Readonly<Record<string, string>>

export interface EntityTypeRow {
  readonly id: string
  readonly label: TextByLang
  readonly plural: TextByLang
  readonly color: string
  readonly icon: string
  readonly shape: string
  readonly count: number
}

export interface RelationTypeRow extends SentenceVerb {
  readonly id: string
  readonly color: string
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly count: number
}

export interface VocabularyRow {
  readonly entityTypes: readonly EntityTypeRow[]
  readonly relationTypes: readonly RelationTypeRow[]
}

export interface QuestionRow {
  readonly text: TextByLang
  readonly view: string
}

export interface GraphInfoRow {
  readonly entities: number
  readonly relations: number
  readonly claims: number
  readonly sources: number
  readonly dataset: DatasetRecord | null
  readonly start: readonly string[]
  readonly questions: readonly QuestionRow[]
}

export type NeighborCountRow = NeighborCountRecord

export interface HiddenCountRow extends HiddenRecord {
  readonly entity: EntityRow
}

export interface SubgraphRow {
  readonly nodes: readonly EntityRow[]
  readonly edges: readonly RelationRow[]
  readonly truncated: boolean
  readonly hidden: readonly HiddenCountRow[]
}

export interface PathRow {
  readonly nodes: readonly EntityRow[]
  readonly edges: readonly RelationRow[]
  readonly confidence: number | null
}

/** `label` is chosen when the languages are known. */
export interface FacetRow extends FacetRecord {
  readonly kind: 'entityType' | 'relationType' | 'status'
}

export interface RelationEdgeRow {
  readonly cursor: string
  readonly node: RelationRow
  readonly other: EntityRow
  readonly direction: 'OUT' | 'IN'
}

export interface EntityEdgeRow {
  readonly cursor: string
  readonly node: EntityRow
}

export interface ClaimEdgeRow {
  readonly cursor: string
  readonly node: ClaimRow
}

export interface ChangeEdgeRow {
  readonly cursor: string
  readonly node: ChangeRow
}

export interface SearchEdgeRow extends EntityEdgeRow {
  readonly score: number
  /** What was searched for, to tell which name matched where that is asked. */
  readonly query: string
  readonly langs: readonly string[]
}

export type { LangText }
