// doc: Takes back what a batch of an import did to relations: those that it made go with their claims, those that it changed are what they were.
// mode: write
// rows: one
// param importId: string
// param number: number
// return removed: number
// return restored: number
MATCH (batch:ImportBatch {importId: $importId, number: $number})
CALL (batch) {
  UNWIND batch.claims AS id
  MATCH (claim:Claim {id: id})
  DETACH DELETE claim
}
CALL (batch) {
  MATCH (batch)-[:KEEPS]->(summary:SummaryBefore)
  MATCH (identity:Relation {id: summary.id})
  //> tie
  WITH summary, s, o, r AS now
  DELETE now
  CREATE (s)-[r:$(summary.relationshipType)]->(o)
  SET r = properties(summary)
  REMOVE r.relationshipType
  DETACH DELETE summary
}
CALL (batch) {
  MATCH (batch)-[:KEEPS]->(before:RelationBefore)
  MATCH (identity:Relation {id: before.id})
  SET identity = properties(before)
  DETACH DELETE before
  RETURN count(*) AS restored
}
CALL (batch) {
  UNWIND batch.relations AS id
  MATCH (identity:Relation {id: id})
  //> tie
  DELETE r
  WITH identity
  OPTIONAL MATCH (claim:Claim)-[:ABOUT]->(identity)
  DETACH DELETE claim
  WITH DISTINCT identity
  DETACH DELETE identity
  RETURN count(*) AS removed
}
RETURN removed, restored
