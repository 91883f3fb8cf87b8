// doc: Merges an entity that has no relations any more into another: its node is kept as it is, aside, and its identity says which entity stands for it now, and for all that was merged into it.
// mode: write
// rows: one
// param merged: string
// param kept: string
// param at: string
// return written: number
UNWIND [{kept: $kept, merged: $merged}] AS row
MATCH (keeper:Identity {id: row.kept})
OPTIONAL MATCH (kept:Entity {id: row.kept})
WITH row, keeper, kept
WHERE kept IS NOT NULL
CALL (keeper, kept) {
  WITH keeper, kept
  WHERE NOT EXISTS { (keeper)-[:KEEPS]->(:EntityBefore) }
  CREATE (keeper)-[:KEEPS]->(before:EntityBefore)
  SET before = properties(kept)
}
MATCH (member:Identity {id: row.merged})
OPTIONAL MATCH (entity:Entity {id: row.merged})
WITH member, entity
WHERE entity IS NOT NULL AND NOT EXISTS { (entity)--() }
WITH member, entity, [label IN labels(entity) WHERE label <> 'Entity'] AS types
REMOVE entity:Entity:$(types)
SET entity:MergedEntity
CREATE (member)-[:KEEPS]->(entity)
SET member.mergedInto = $kept, member.mergedAt = $at
WITH member
MATCH (each:Identity {keptId: $merged})
SET each.keptId = $kept
RETURN count(DISTINCT member) AS written
