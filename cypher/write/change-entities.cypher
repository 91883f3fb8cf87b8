// doc: Entities with what a batch of an import adds to them; what they were before is kept beside the batch.
// mode: write
// rows: one
// param importId: string
// param number: number
// param entities: readonly ImportedEntity[]
// return written: number
MATCH (batch:ImportBatch {importId: $importId, number: $number})
UNWIND $entities AS row
MATCH (e:Entity {id: row.id})
CREATE (batch)-[:KEEPS]->(before:EntityBefore)
SET before = properties(e)
WITH e, row
SET e = row
RETURN count(e) AS written
