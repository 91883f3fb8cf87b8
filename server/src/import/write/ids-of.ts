import { entityIdOf, keptId, relationKeyOf, tieIdOf } from '../../dataset/graph-ids.ts'
import { pairOf, type Pair } from '../../model/ids.ts'
import type { EntityRecord, MergeRecord, RelationRecord } from '../records.ts'
import type { MergedIds, MergeOptions, RecordToWrite } from './held.ts'
import type { ImportVocabulary } from './import-vocabulary.ts'
import { sourceToWrite } from './to-graph.ts'

/** An id that a tie may have. */
interface TieId {
  readonly id: string
  /** The relation that it was before it became one with this one. */
  readonly recordedAs: string | null
}

/** The ids in the graph of all that the records name, and of every relation that theirs may be; of ends, those beside. */
export function idsOf(
  records: readonly RecordToWrite[],
  { vocabulary, space }: MergeOptions,
  merged: MergedIds,
) {
  const ends = new Set<string>()
  const entities = new Set<string>()
  const sources = new Set<string>()
  const relations = new Set<string>()
  const changes = new Set<string>()
  const pairs: Pair[] = []
  for (const record of records) {
    if (record.kind === 'change') changes.add(record.id)
    else if (record.kind === 'judgement') pairs.push(pairOf(record.a, record.b))
    // It comes in where the graph holds nothing of it.
    else if (record.kind === 'merge') continue
    else if (record.kind === 'entity') entities.add(idOfEntity(record, space, merged))
    else if (record.kind === 'source') sources.add(sourceToWrite(record.source, record.place).id)
    else {
      const { subjectId, objectId } = endsOf(record, space)
      ends.add(subjectId).add(objectId)
      for (const { id } of tieIds(record, vocabulary, space, merged).ids) relations.add(id)
      for (const { source, via } of record.claims) {
        sources.add(sourceToWrite(source, record.place).id)
        if (via) sources.add(sourceToWrite(via, record.place).id)
      }
    }
  }
  return {
    entities: [...entities],
    ends: [...ends],
    sources: [...sources],
    relations: [...relations],
    changes: [...changes],
    pairs,
  }
}

/** The id of an entity: what is told of another graph of ours keeps its own, unless ids are to be kept apart. */
export function idOfEntity(entity: EntityRecord, space: string | null, merged: MergedIds): string {
  const own = idOfEnd(entity, space)
  return merged.entities.get(own) ?? own
}

/** The same, whatever stands for it. */
export function idOfEnd(
  { id, recorded }: Pick<EntityRecord, 'id' | 'recorded'>,
  space: string | null,
): string {
  return (recorded && space === null ? keptId(id, 'entity') : null) ?? entityIdOf(id, space)
}

/** The ids in the graph of what was merged, and of what it was merged into. */
export function mergedIds({ entity, into }: Pick<MergeRecord, 'entity' | 'into'>, space: string | null) {
  return { id: idOfEnd(entity, space), into: idOfEnd({ ...entity, id: into }, space) }
}

export function endsOf({ subject, object, recorded = null }: RelationRecord, space: string | null) {
  const idOf = (id: string) => idOfEnd({ id, recorded }, space)
  return { subjectId: idOf(subject), objectId: idOf(object) }
}

export function keyOf({
  key,
  role,
  recorded,
}: Pick<RelationRecord, 'key' | 'role' | 'recorded'>): string | null {
  return recorded ? key : relationKeyOf(key, role)
}

/** The ends of a tie as they are now, and of which entities it is recorded where these were merged. */
export function mergedEnds({ subjectId, objectId }: ReturnType<typeof endsOf>, { entities }: MergedIds) {
  const [subject, object] = [entities.get(subjectId), entities.get(objectId)]
  return {
    subjectId: subject ?? subjectId,
    objectId: object ?? objectId,
    ...(subject === undefined ? {} : { recordedSubjectId: subjectId }),
    ...(object === undefined ? {} : { recordedObjectId: objectId }),
  }
}

/**
 * The ids that the tie of a record may have, and the one for a new tie: those between the ends that its file names and,
 * where these were merged, those between what stands for them.
 */
export function tieIds(
  record: RelationRecord,
  vocabulary: ImportVocabulary,
  space: string | null,
  merged: MergedIds,
): { readonly ids: readonly TieId[]; readonly fresh: TieId } {
  const { type, key, role } = record
  const asNow = (id: string): TieId => {
    const into = merged.relations.get(id)
    return into === undefined ? { id, recordedAs: null } : { id: into, recordedAs: id }
  }
  const kept = space === null ? keptId(record.id, 'relation') : null
  if (kept !== null) return { ids: [asNow(kept)], fresh: asNow(kept) }
  const verb = vocabulary.relationType(type)
  const between = ({ subjectId, objectId }: ReturnType<typeof endsOf>) => {
    const own = asNow(tieIdOf(subjectId, verb, objectId, relationKeyOf(key, role)))
    const hasPlain = key === null && Object.keys(role).length > 0
    return { own, ids: hasPlain ? [asNow(tieIdOf(subjectId, verb, objectId, null)), own] : [own] }
  }
  const ends = endsOf(record, space)
  const named = between(ends)
  return { ids: [...named.ids, ...between(mergedEnds(ends, merged)).ids], fresh: named.own }
}
