// doc: Relations that are not there yet, as an import makes them: what `createRelations` writes, for rows whose ends and sources are known to be there, with their days as dates. One that lacks any of them is not counted.
// mode: write
// rows: one
// param relations: readonly ImportedRelation[]
// return written: number
// return claims: number
UNWIND $relations AS row
MATCH (s:Entity {id: row.identity.subjectId})
WITH row, s
MATCH (o:Entity {id: row.identity.objectId})
CREATE (identity:Relation)
SET identity = row.identity
CREATE (s)-[r:$(row.relationshipType)]->(o)
SET r = row.summary
WITH identity, row.claims AS items
UNWIND items AS item
MATCH (source:Source {id: item.sourceId})
CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
SET claim = item.claim
RETURN count(DISTINCT identity) AS written, count(claim) AS claims
