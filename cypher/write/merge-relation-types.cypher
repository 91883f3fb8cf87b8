// doc: Relation types of the vocabulary, new or changed.
// mode: write
// rows: one
// param relationTypes: readonly RelationTypeRecord[]
// return written: number
UNWIND $relationTypes AS row
MERGE (t:RelationType {id: row.id})
SET t = row
RETURN count(t) AS written
