// doc: Relations that are there already, with the claims that a batch of an import adds and the summary folded from all; what they were before is kept beside the batch. One without a source for each claim, or that people have changed since it was read, is not written and not counted.
// mode: write
// rows: one
// param importId: string
// param number: number
// param relations: readonly ImportedRelation[]
// return written: number
// return claims: number
MATCH (batch:ImportBatch {importId: $importId, number: $number})
UNWIND $relations AS row
MATCH (identity:Relation {id: row.identity.id})
WHERE all(item IN row.claims WHERE EXISTS { (:Source {id: item.sourceId}) })
  // People may have changed it since it was read.
  AND coalesce(identity.revision, 0) = coalesce(row.identity.revision, 0)
//> tie
WITH batch, row, identity, s, o, r AS old
CREATE (batch)-[:KEEPS]->(summary:SummaryBefore)
SET summary = properties(old), summary.relationshipType = type(old)
CREATE (batch)-[:KEEPS]->(before:RelationBefore)
SET before = properties(identity)
//> anew
WITH identity, row.claims AS items
UNWIND items AS item
MATCH (source:Source {id: item.sourceId})
CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
SET claim = item.claim
RETURN count(DISTINCT identity) AS written, count(claim) AS claims
