// doc: Relations with other ends than before, and otherwise as they are: type, summary and claims stay. Each remembers between which entities it was recorded. One of which an end is not there is not counted.
// mode: write
// rows: one
// param ties: readonly TieToMoveRecord[]
// return moved: number
UNWIND $ties AS row
MATCH (identity:Relation {id: row.id})
SET identity.revision = coalesce(identity.revision, 0) + 1
WITH identity, row
//> tie
WITH identity, row, r AS old
MATCH (from:Entity {id: row.subjectId})
OPTIONAL MATCH (to:Entity {id: row.objectId})
WITH identity, row, old, from, to
WHERE to IS NOT NULL
CREATE (from)-[r:$(type(old))]->(to)
SET r = properties(old)
DELETE old
SET identity.subjectId = row.subjectId, identity.objectId = row.objectId,
    identity.recordedSubjectId = row.recordedSubjectId, identity.recordedObjectId = row.recordedObjectId
RETURN count(r) AS moved
