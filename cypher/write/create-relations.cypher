// doc: Relations that are not there yet, with their claims and the summary folded from them: half the work of merging them. One without a claim, or with an end or a source that is not there, is not written and not counted; one that is there already is an error.
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
CREATE (identity:Relation)
SET identity = row.identity
CREATE (s)-[r:$(row.relationshipType)]->(o)
SET r = row.summary, r.validFrom = date(row.summary.validFrom), r.validTo = date(row.summary.validTo),
    r.claimsFrom = [day IN row.summary.claimsFrom | date(day)], r.claimsTo = [day IN row.summary.claimsTo | date(day)]
WITH identity, row.claims AS items
UNWIND items AS item
MATCH (source:Source {id: item.sourceId})
OPTIONAL MATCH (via:Source {id: item.viaId})
CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
SET claim = item.claim
FOREACH (one IN CASE WHEN via IS NULL THEN [] ELSE [via] END | CREATE (claim)-[:VIA]->(one))
RETURN count(DISTINCT identity) AS written, count(claim) AS claims
