// doc: Takes away what was judged of two entities, and the identities of which nothing else is known then.
// mode: write
// rows: one
// param ids: readonly string[]
// return removed: number
OPTIONAL MATCH (a:Identity)-[s:SAME_AS]->(b:Identity)
WHERE a.id IN $ids AND b.id IN $ids
DELETE s
WITH count(s) AS removed
CALL () {
  MATCH (identity:Identity)
  WHERE identity.id IN $ids AND identity.keptId = identity.id
    AND NOT EXISTS { (identity)--() } AND NOT EXISTS { (:Identity {mergedInto: identity.id}) }
  DELETE identity
}
RETURN removed
