// doc: Entities that were merged into others in another graph, as it keeps them: what each was, and what the one was by itself that it was merged into. One that is there already, or without the entity that stands for it, is not written and not counted; those that others were merged into come first.
// mode: write
// rows: one
// param merges: readonly ImportedMerge[]
// return written: number
UNWIND $merges AS row
OPTIONAL MATCH (stands:Entity {id: row.keptId})
OPTIONAL MATCH (taken:Entity {id: row.entity.id})
OPTIONAL MATCH (known:Identity {id: row.entity.id})
WITH row, stands, taken, known
WHERE stands IS NOT NULL AND taken IS NULL AND known IS NULL
CREATE (member:Identity {id: row.entity.id, keptId: row.keptId, mergedInto: row.mergedInto, mergedAt: row.mergedAt})
CREATE (member)-[:KEEPS]->(entity:MergedEntity)
SET entity = row.entity
WITH collect(row) AS rows
UNWIND rows AS row
MERGE (into:Identity {id: row.mergedInto})
ON CREATE SET into.keptId = row.mergedInto
WITH row, into
CALL (row, into) {
  WITH row, into
  WHERE NOT EXISTS { (into)-[:KEEPS]->(:EntityBefore) }
  CREATE (into)-[:KEEPS]->(before:EntityBefore)
  SET before = row.before
}
RETURN count(row) AS written
