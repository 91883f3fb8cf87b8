import type { Fact } from '../../../file-formats/fact.ts'
import type { ReadEntity, ReadRelation } from './graph-reader.ts'
import { primaryName, type ExportWords } from './words.ts'

/** The facts that graph formats carry about each entity, one line each; named as in the explorer's own exports. */
export function entityFacts(words: ExportWords): readonly Fact<ReadEntity>[] {
  return [
    { id: 'name', kind: 'string', of: ({ entity }) => words.name(entity) },
    { id: 'name_en', kind: 'string', of: ({ entity }) => primaryName(entity, 'en') },
    { id: 'name_he', kind: 'string', of: ({ entity }) => primaryName(entity, 'he') },
    { id: 'type', kind: 'string', of: ({ entity }) => entity.type },
    { id: 'type_label', kind: 'string', of: ({ entity }) => words.typeOfEntity(entity.type) },
    { id: 'summary', kind: 'string', of: ({ entity }) => words.summary(entity) },
    { id: 'lat', kind: 'decimal', of: ({ entity }) => entity.lat ?? null },
    { id: 'lng', kind: 'decimal', of: ({ entity }) => entity.lng ?? null },
    { id: 'degree', kind: 'integer', of: ({ degree }) => degree },
  ]
}

/**
 * The facts about relations. `relation_type` is not called `type`: GEXF and networkx mean another thing by that. `directed` is a fact
 * like the others, since networkx refuses a file in which some edges say of themselves that they are not and others do not.
 */
export function relationFacts(words: ExportWords): readonly Fact<ReadRelation>[] {
  return [
    { id: 'relation_type', kind: 'string', of: ({ identity }) => identity.type },
    { id: 'verb', kind: 'string', of: ({ identity }) => words.verb(identity.type) },
    { id: 'role', kind: 'string', of: (relation) => words.role(relation) },
    { id: 'status', kind: 'string', of: ({ summary }) => summary.status },
    { id: 'start_date', kind: 'string', of: ({ summary }) => summary.startDate ?? null },
    { id: 'end_date', kind: 'string', of: ({ summary }) => summary.endDate ?? null },
    { id: 'amount', kind: 'decimal', of: ({ summary }) => summary.amount ?? null },
    { id: 'amount_min', kind: 'decimal', of: ({ summary }) => summary.amountMin ?? null },
    { id: 'amount_max', kind: 'decimal', of: ({ summary }) => summary.amountMax ?? null },
    { id: 'amount_approximate', kind: 'boolean', of: isApproximate },
    { id: 'currency', kind: 'string', of: ({ summary }) => summary.currency ?? null },
    { id: 'confidence', kind: 'integer', of: ({ summary }) => summary.confidence ?? null },
    { id: 'contested', kind: 'boolean', of: ({ summary }) => summary.contested },
    { id: 'directed', kind: 'boolean', of: ({ identity }) => identity.directed ?? true },
    { id: 'claims', kind: 'integer', of: ({ summary }) => summary.claimCount },
    { id: 'sources', kind: 'integer', of: ({ summary }) => summary.sourceCount },
    { id: 'independent_sources', kind: 'integer', of: ({ summary }) => summary.independentSourceCount },
  ]
}

/** Whether a source says *about* of the amount, so that nobody takes it for exact; null where there is none. */
export function isApproximate({ summary }: ReadRelation): boolean | null {
  const { amount, amountMin, amountMax, amountApproximate } = summary
  return (amount ?? amountMin ?? amountMax) == null ? null : amountApproximate === true
}

/** A relation and its ends as graph formats name them. */
export function edgeOf({ identity: { id, subjectId, objectId } }: ReadRelation) {
  return { id, source: subjectId, target: objectId }
}
