// doc: Relations of a safety copy as they were, their claims still to come. One without its ends is not written and not counted.
// mode: write
// rows: one
// param rows: readonly CopiedRelation[]
// return written: number
UNWIND $rows AS row
OPTIONAL MATCH (s:Entity {id: row.properties.subjectId})
OPTIONAL MATCH (o:Entity {id: row.properties.objectId})
WITH row, s, o
WHERE s IS NOT NULL AND o IS NOT NULL
CREATE (identity:Relation)
SET identity = row.properties
CREATE (s)-[r:$(row.type)]->(o)
SET r = row.summary
RETURN count(identity) AS written
