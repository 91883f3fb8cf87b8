// doc: A relation that is held, with the summary folded anew: claims that are added to it, and claims that are retracted.
// mode: write
// rows: one
// param relation: ImportedRelation
// param retracted: readonly RetractionRecord[]
// return added: number
// return retracted: number
WITH $relation AS row
MATCH (identity:Relation {id: row.identity.id})
//> tie
WITH row, identity, s, o, r AS old
//> anew
WITH identity, row
CALL (identity, row) {
  UNWIND row.claims AS item
  MATCH (source:Source {id: item.sourceId})
  OPTIONAL MATCH (via:Source {id: item.viaId})
  CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
  SET claim = item.claim
  FOREACH (one IN CASE WHEN via IS NULL THEN [] ELSE [via] END | CREATE (claim)-[:VIA]->(one))
  RETURN count(claim) AS added
}
CALL () {
  UNWIND $retracted AS retraction
  MATCH (claim:Claim {id: retraction.id})
  SET claim += retraction
  RETURN count(claim) AS retracted
}
RETURN added, retracted
