// doc: Entity types of the vocabulary, new or changed.
// mode: write
// rows: one
// param entityTypes: readonly EntityTypeRecord[]
// return written: number
UNWIND $entityTypes AS row
MERGE (t:EntityType {id: row.id})
SET t = row
RETURN count(t) AS written
