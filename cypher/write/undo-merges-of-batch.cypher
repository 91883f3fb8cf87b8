// doc: Takes back the merges that a batch of an import brought: what is kept of them goes, and the identities of which nothing else is known.
// mode: write
// rows: one
// param importId: string
// param number: number
// return removed: number
MATCH (batch:ImportBatch {importId: $importId, number: $number})
CALL (batch) {
  MATCH (identity:Identity)
  WHERE identity.id IN coalesce(batch.merged, [])
  OPTIONAL MATCH (identity)-[:KEEPS]->(kept)
  DETACH DELETE kept
  WITH DISTINCT identity
  SET identity.keptId = identity.id
  REMOVE identity.mergedInto, identity.mergedAt
  WITH identity
  WHERE NOT EXISTS { (identity)--() }
  DELETE identity
  RETURN count(*) AS removed
}
RETURN removed
