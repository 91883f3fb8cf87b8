// doc: Relations that are not there yet, as an import makes them: what `createRelations` writes, for rows whose ends and sources are known to be there, with their days as dates. One that lacks any of them is not counted.
// mode: write
// rows: one
// param relations: readonly ImportedRelation[]
// return written: number
// return claims: number
UNWIND $relations AS row
OPTIONAL MATCH (s:Entity {id: row.identity.subjectId})
OPTIONAL MATCH (o:Entity {id: row.identity.objectId})
WITH row, s, o
WHERE s IS NOT NULL AND o IS NOT NULL
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
