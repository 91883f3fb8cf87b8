import type { EntityRecord, HiddenRecord, RelationRecord } from '../db/records.ts'
import type { RelationRow, SubgraphRow } from './rows.ts'

interface PictureRecord {
  readonly entities: readonly EntityRecord[]
  readonly relations: readonly RelationRecord[]
  readonly hidden: readonly HiddenRecord[]
}

/** Entities and relations as one picture: those asked for first, every relation with its ends. */
export function pictureOf(record: PictureRecord, asked: readonly string[], truncated: boolean): SubgraphRow {
  const place = new Map(asked.map((id, index) => [id, index]))
  const placeOf = (entity: EntityRecord) => place.get(entity.id) ?? asked.length
  const nodes = record.entities.toSorted((a, b) => placeOf(a) - placeOf(b))
  const counts = new Map(record.hidden.map(({ id, count }) => [id, count]))
  const hidden = nodes.flatMap((entity) => {
    const count = counts.get(entity.id)
    return count === undefined ? [] : [{ id: entity.id, count, entity }]
  })
  return { nodes, edges: withEnds(record.relations, nodes), truncated, hidden }
}

/** Relations with their ends taken from the entities that came along; one whose end did not come is left out. */
export function withEnds(
  relations: readonly RelationRecord[],
  entities: readonly EntityRecord[],
): RelationRow[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return relations.flatMap((relation) => {
    const [source, target] = [byId.get(relation.sourceId), byId.get(relation.targetId)]
    return source && target ? [{ ...relation, source, target }] : []
  })
}
