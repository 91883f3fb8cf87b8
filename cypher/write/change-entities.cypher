// doc: Entities with what a batch of an import adds to them; what they were before is kept beside the batch. One that people have changed since it was read is not written and not counted.
// mode: write
// rows: one
// param importId: string
// param number: number
// param entities: readonly ImportedEntity[]
// return written: number
MATCH (batch:ImportBatch {importId: $importId, number: $number})
UNWIND $entities AS row
MATCH (e:Entity {id: row.id})
// People may have changed it since it was read.
WHERE coalesce(e.revision, 0) = coalesce(row.revision, 0)
CREATE (batch)-[:KEEPS]->(before:EntityBefore)
SET before = properties(e)
WITH e, row
SET e = row
RETURN count(e) AS written
