import type { EntityRecord, HiddenRecord, LensParam, RelationRecord } from '../db/records.ts'
import { seenByLens } from './lens.ts'
import type { RelationRow, SubgraphRow } from './rows.ts'

interface PictureRecord {
  readonly entities: readonly EntityRecord[]
  readonly relations: readonly RelationRecord[]
  readonly hidden: readonly HiddenRecord[]
}

/** Entities and relations as one picture: those asked for first, every relation with its ends. */
export function pictureOf(
  record: PictureRecord,
  asked: readonly string[],
  truncated: boolean,
  lens: LensParam | null,
): SubgraphRow {
  const place = new Map(asked.map((id, index) => [id, index]))
  const placeOf = (entity: EntityRecord) => place.get(entity.id) ?? asked.length
  const nodes = record.entities.toSorted((a, b) => placeOf(a) - placeOf(b))
  const counts = new Map(record.hidden.map((each) => [each.id, each]))
  const hidden = nodes.flatMap((entity) => {
    const count = counts.get(entity.id)
    return count ? [{ ...count, entity }] : []
  })
  return { nodes, edges: withEnds(record.relations, nodes, lens), truncated, hidden }
}

/** Relations as the lens shows them, with their ends taken from the entities that came along; one whose end did not come is left out. */
export function withEnds(
  relations: readonly RelationRecord[],
  entities: readonly EntityRecord[],
  lens: LensParam | null,
): RelationRow[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return relations.flatMap((relation) => {
    const [source, target] = [byId.get(relation.sourceId), byId.get(relation.targetId)]
    return source && target ? [{ ...seenByLens(relation, lens), source, target }] : []
  })
}
