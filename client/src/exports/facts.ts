import type { Fact } from '../../../file-formats/fact.ts'
import type { ExportEntity, ExportRelation } from './subject.ts'

/** The facts about entities, one line each, for every format that has named attributes. */
export const entityFacts: readonly Fact<ExportEntity>[] = [
  { id: 'name', kind: 'string', of: ({ name }) => name.value },
  { id: 'name_en', kind: 'string', of: ({ entity }) => nameOf(entity, 'en') },
  { id: 'name_he', kind: 'string', of: ({ entity }) => nameOf(entity, 'he') },
  { id: 'type', kind: 'string', of: ({ entity }) => entity.type },
  { id: 'type_label', kind: 'string', of: ({ type }) => type.label },
  { id: 'ties', kind: 'integer', of: ({ ties }) => ties },
  { id: 'degree', kind: 'integer', of: ({ entity }) => entity.degree },
  { id: 'x', kind: 'decimal', of: ({ x }) => x },
  { id: 'y', kind: 'decimal', of: ({ y }) => y },
]

/**
 * The facts about relations. `relation_type` is not called `type`: GEXF and networkx mean another thing by that. `directed` is a fact
 * like the others, since networkx refuses a file in which some edges say of themselves that they are not and others do not.
 */
export const relationFacts: readonly Fact<ExportRelation>[] = [
  { id: 'relation_type', kind: 'string', of: ({ relation }) => relation.type },
  { id: 'verb', kind: 'string', of: ({ verb }) => verb.value },
  { id: 'sentence', kind: 'string', of: ({ sentence }) => sentence?.value ?? null },
  { id: 'status', kind: 'string', of: ({ relation }) => relation.status },
  { id: 'start_date', kind: 'string', of: ({ relation }) => relation.period?.start ?? null },
  { id: 'end_date', kind: 'string', of: ({ relation }) => relation.period?.end ?? null },
  { id: 'amount', kind: 'decimal', of: ({ relation }) => relation.amount?.amount ?? null },
  { id: 'amount_approximate', kind: 'boolean', of: ({ relation }) => relation.amount?.approximate ?? null },
  { id: 'currency', kind: 'string', of: ({ relation }) => relation.amount?.currency ?? null },
  { id: 'confidence', kind: 'integer', of: ({ relation }) => relation.confidence ?? null },
  { id: 'contested', kind: 'boolean', of: ({ relation }) => relation.contested },
  { id: 'directed', kind: 'boolean', of: ({ relation }) => relation.directed },
  { id: 'claims', kind: 'integer', of: ({ relation }) => relation.claimCount },
  { id: 'sources', kind: 'integer', of: ({ relation }) => relation.sourceCount },
  { id: 'independent_sources', kind: 'integer', of: ({ relation }) => relation.independentSourceCount },
]

function nameOf({ names }: ExportEntity['entity'], lang: string): string | null {
  return names.find((name) => name.lang === lang && name.kind === 'PRIMARY')?.value ?? null
}
