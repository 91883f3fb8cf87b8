// doc: Relations with their claims and the summary folded from them. One without a claim, or with an end or a source that is not there, is not written and not counted.
// mode: write
// rows: one
// param relations: readonly StoredRelation[]
// return written: number
// return claims: number
UNWIND $relations AS row
OPTIONAL MATCH (s:Entity {id: row.identity.subjectId})
OPTIONAL MATCH (o:Entity {id: row.identity.objectId})
WITH row, s, o
WHERE s IS NOT NULL AND o IS NOT NULL AND size(row.claims) > 0
  AND all(item IN row.claims WHERE EXISTS { (:Source {id: item.sourceId}) })
MERGE (identity:Relation {id: row.identity.id})
SET identity = row.identity
MERGE (s)-[r:$(row.relationshipType) {id: row.identity.id}]->(o)
SET r = row.summary, r.validFrom = date(row.summary.validFrom), r.validTo = date(row.summary.validTo),
    r.claimsFrom = [day IN row.summary.claimsFrom | date(day)], r.claimsTo = [day IN row.summary.claimsTo | date(day)]
WITH identity, row
CALL (identity, row) {
  UNWIND row.claims AS item
  MATCH (source:Source {id: item.sourceId})
  MERGE (claim:Claim {id: item.claim.id})
  SET claim = item.claim
  MERGE (claim)-[:ABOUT]->(identity)
  MERGE (claim)-[:FROM]->(source)
  WITH claim, item
  OPTIONAL MATCH (via:Source {id: item.viaId})
  FOREACH (one IN CASE WHEN via IS NULL THEN [] ELSE [via] END | MERGE (claim)-[:VIA]->(one))
  RETURN count(claim) AS claims
}
RETURN count(identity) AS written, sum(claims) AS claims
