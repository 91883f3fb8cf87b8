// doc: Relations that were set aside in another graph when entities were merged, as it keeps them, with the summary folded from the claims that were about them. One without the entity that was merged then is not written and not counted.
// mode: write
// rows: one
// param relations: readonly AbsorbedRelation[]
// return written: number
UNWIND $relations AS row
MATCH (member:Identity {id: row.merged})
CREATE (member)-[:KEEPS]->(identity:MergedRelation)
SET identity = row.identity
CREATE (member)-[:KEEPS]->(summary:SummaryBefore)
SET summary = row.summary, summary.relationshipType = row.relationshipType
RETURN count(identity) AS written
