// doc: What was merged into each of some entities, the earliest first, with what each was before; an entity without any brings no row.
// mode: read
// rows: many
// param ids: readonly string[]
// return id: string
// return own: ImportedEntity
// return members: MergedRecord[]
MATCH (kept:Identity)
WHERE kept.id IN $ids
MATCH (kept)-[:KEEPS]->(before:EntityBefore)
RETURN kept.id AS id, before {.*} AS own, COLLECT {
  MATCH (member:Identity {mergedInto: kept.id})-[:KEEPS]->(entity:MergedEntity)
  OPTIONAL MATCH (member)-[s:SAME_AS]-(kept)
  RETURN {
    entity: entity {.*}, mergedInto: member.mergedInto, mergedAt: member.mergedAt, by: s.by, reason: s.reason
  }
  ORDER BY member.mergedAt, member.id
} AS members
