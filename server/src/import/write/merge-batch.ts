import type {
  AbsorbedRelation,
  ChangeRecord,
  ImportedEntity,
  ImportedJudgement,
  ImportedMerge,
  ImportedRelation,
  SourceRecord,
} from '../../db/records.ts'
import { pairId } from '../../model/ids.ts'
import type { Held, MergeOptions, RecordToWrite } from './held.ts'
import { EntityMerge } from './merge-entities.ts'
import { RelationMerge } from './merge-relations.ts'
import { SourceMerge } from './merge-sources.ts'
import { changeToWrite, judgementToWrite, sourceToWrite } from './to-graph.ts'

/** How a thing stands to the graph before the import; what the import itself made before is counted no more. */
export interface Counts {
  readonly entities: { readonly new: number; readonly changed: number; readonly same: number }
  readonly relations: { readonly new: number; readonly changed: number }
  readonly claims: { readonly new: number; readonly same: number }
  readonly sources: { readonly new: number }
  /** Steps of another graph's history, and what was judged and merged there. */
  readonly changes: { readonly new: number }
}

/** What a batch comes to: what to write, and the counts of it. */
export interface MergedBatch {
  readonly newEntities: readonly ImportedEntity[]
  readonly changedEntities: readonly ImportedEntity[]
  readonly newSources: readonly SourceRecord[]
  readonly newRelations: readonly ImportedRelation[]
  /** Each with only those of its claims that are new. */
  readonly changedRelations: readonly ImportedRelation[]
  readonly newChanges: readonly ChangeRecord[]
  readonly newJudgements: readonly ImportedJudgement[]
  /** Those into which others were merged come first. */
  readonly newMerges: readonly ImportedMerge[]
  readonly newAbsorbed: readonly AbsorbedRelation[]
  readonly entityTypes: ReadonlySet<string>
  readonly relationTypes: ReadonlySet<string>
  readonly counts: Counts
  /** What it changes of what the graph holds, for a next batch that is merged before this one is written. */
  readonly after: Held
}

/** What the graph will hold when a batch that was merged is written, too. */
export function heldAfter(held: Held, { after }: MergedBatch): Held {
  return {
    merged: held.merged,
    entities: new Map([...held.entities, ...after.entities]),
    sources: new Map([...held.sources, ...after.sources]),
    relations: new Map([...held.relations, ...after.relations]),
    changes: new Map([...held.changes, ...after.changes]),
    judged: new Set([...held.judged, ...after.judged]),
  }
}

/** Merges the records of a batch with what the graph holds. Pure. Throws IMPORT_ID_TAKEN. */
export function mergeBatch(
  records: readonly RecordToWrite[],
  held: Held,
  options: MergeOptions,
): MergedBatch {
  const entities = new EntityMerge(held, options)
  const sources = new SourceMerge(held)
  const relations = new RelationMerge(held, options, sources)
  const changes = new Map<string, ChangeRecord>()
  const judgements = new Map<string, ImportedJudgement>()
  const merges: ImportedMerge[] = []
  for (const record of records) {
    if (record.kind === 'change') {
      // Its ids are those of its graph, which say nothing where the ids of the files are kept apart.
      if (options.space === null && !held.changes.has(record.id))
        changes.set(record.id, changeToWrite(record))
    } else if (record.kind === 'judgement') {
      const pair = pairId(record.a, record.b)
      // What people judged here stands.
      if (options.space === null && !held.judged.has(pair)) judgements.set(pair, judgementToWrite(record))
    } else if (record.kind === 'merge') merges.push(entities.merged(record))
    else if (record.kind === 'entity') entities.add(record)
    else if (record.kind === 'source') sources.add(sourceToWrite(record.source, record.place))
    else relations.add(record)
  }
  const tied = relations.result()
  return {
    newEntities: [...entities.created.values()],
    changedEntities: [...entities.changed.values()],
    newSources: [...sources.created.values()],
    newRelations: tied.created,
    changedRelations: tied.changed,
    newChanges: [...changes.values()],
    newJudgements: [...judgements.values()],
    newMerges: merges,
    newAbsorbed: tied.absorbed,
    entityTypes: entities.types,
    relationTypes: relations.types,
    counts: {
      entities: { new: entities.created.size, changed: entities.countChanged(), same: entities.same },
      relations: { new: tied.created.length, changed: tied.countChanged },
      claims: { new: relations.newClaims, same: relations.sameClaims },
      sources: { new: sources.created.size },
      changes: { new: changes.size + judgements.size + merges.length },
    },
    after: {
      merged: held.merged,
      entities: new Map([...entities.created, ...entities.changed]),
      sources: sources.created,
      relations: tied.after,
      changes,
      judged: new Set(judgements.keys()),
    },
  }
}
