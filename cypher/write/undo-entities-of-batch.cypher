// doc: Takes back what else a batch of an import did, after its relations: entities, sources, types, steps of another graph's history and judgements that it made go, entities that it changed are what they were; then the batch itself goes.
// mode: write
// rows: one
// param importId: string
// param number: number
// return removed: number
// return restored: number
MATCH (batch:ImportBatch {importId: $importId, number: $number})
CALL (batch) {
  MATCH (batch)-[:KEEPS]->(before:EntityBefore)
  MATCH (e:Entity {id: before.id})
  SET e = properties(before)
  DETACH DELETE before
  RETURN count(*) AS restored
}
CALL (batch) {
  UNWIND batch.entities AS id
  MATCH (e:Entity {id: id})
  DELETE e
  RETURN count(*) AS removed
}
CALL (batch) {
  UNWIND batch.sources AS id
  MATCH (source:Source {id: id})
  DELETE source
}
CALL (batch) {
  UNWIND batch.entityTypes AS id
  MATCH (type:EntityType {id: id})
  DELETE type
}
CALL (batch) {
  UNWIND batch.relationTypes AS id
  MATCH (type:RelationType {id: id})
  DELETE type
}
CALL (batch) {
  UNWIND coalesce(batch.changes, []) AS id
  MATCH (change:Change {id: id})
  DELETE change
}
CALL (batch) {
  MATCH (a:Identity)-[s:SAME_AS]->(b:Identity)
  WHERE a.id IN coalesce(batch.judged, []) AND s.id IN batch.judgements
  DELETE s
  WITH a, b
  UNWIND [a, b] AS identity
  WITH DISTINCT identity
  WHERE identity.keptId = identity.id AND NOT EXISTS { (identity)--() }
    AND NOT EXISTS { (:Identity {mergedInto: identity.id}) }
  DELETE identity
}
DETACH DELETE batch
RETURN removed, restored
