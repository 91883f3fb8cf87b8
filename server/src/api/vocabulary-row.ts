import type {
  EntityTypeRecord,
  LabelCountRecord,
  RelationTypeRecord,
  TypeCountRecord,
} from '../db/records.ts'
import type { VerbForms } from '../model/sentence.ts'
import type { EntityTypeRow, RelationTypeRow, VocabularyRow } from './rows.ts'
import { textByLang } from './texts.ts'

interface VocabularyRecord {
  readonly entityTypes: readonly EntityTypeRecord[]
  readonly relationTypes: readonly RelationTypeRecord[]
  readonly entityCounts: readonly LabelCountRecord[]
  readonly relationCounts: readonly TypeCountRecord[]
}

/** The vocabulary as resolvers want it: texts by language, with counts. */
export function vocabularyRow(record: VocabularyRecord): VocabularyRow {
  const entities = new Map(record.entityCounts.map(({ label, count }) => [label, count]))
  const relations = new Map(record.relationCounts.map((each) => [each.relationshipType, each.count]))
  return {
    entityTypes: record.entityTypes.map((type) => entityTypeRow(type, entities.get(type.id) ?? 0)),
    relationTypes: record.relationTypes.map((type) => relationTypeRow(type, relations.get(type.id) ?? 0)),
  }
}

function entityTypeRow(type: EntityTypeRecord, count: number): EntityTypeRow {
  return {
    id: type.id,
    label: textByLang(type.labelLangs, type.labels),
    plural: textByLang(type.pluralLangs, type.plurals),
    color: type.color,
    icon: type.icon,
    shape: type.shape,
    count,
  }
}

function relationTypeRow(type: RelationTypeRecord, count: number): RelationTypeRow {
  return {
    id: type.id,
    label: textByLang(type.labelLangs, type.labels),
    inverseLabel: textByLang(type.inverseLangs, type.inverses),
    forms: JSON.parse(type.forms) as VerbForms,
    inverseForms: JSON.parse(type.inverseForms) as VerbForms,
    color: type.color,
    from: type.from,
    to: type.to,
    count,
  }
}

/** A type that rows have but the vocabulary lacks: shown by its id rather than not at all. */
export function unknownEntityType(id: string): EntityTypeRow {
  return {
    id,
    label: { und: id },
    plural: { und: id },
    color: 'gray',
    icon: 'circle-help',
    shape: 'disc',
    count: 0,
  }
}

/** As `unknownEntityType`, for relations. */
export function unknownRelationType(id: string): RelationTypeRow {
  return { id, label: { und: id }, inverseLabel: { und: id }, color: 'gray', from: [], to: [], count: 0 }
}
