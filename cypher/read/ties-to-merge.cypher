// doc: The relations of an entity that is merged into another, retired ones too, each with its ends then, and the tie that is the same one then: that of the same type and key between these ends.
// mode: read
// rows: many
// param kept: string
// param merged: string
// return tie: TieToMoveRecord
// return same: string | null
MATCH (m:Entity {id: $merged})
MATCH (m)-[r]-()
WITH DISTINCT r.id AS id
MATCH (identity:Relation {id: id})
WITH identity,
     CASE identity.subjectId WHEN $merged THEN $kept ELSE identity.subjectId END AS subjectId,
     CASE identity.objectId WHEN $merged THEN $kept ELSE identity.objectId END AS objectId
CALL (identity, subjectId, objectId) {
  MATCH (other:Relation {subjectId: subjectId, objectId: objectId})
  WHERE other.id <> identity.id AND other.type = identity.type AND coalesce(other.key, '') = coalesce(identity.key, '')
  RETURN min(other.id) AS same
}
RETURN {
  id: identity.id, subjectId: subjectId, objectId: objectId,
  recordedSubjectId: CASE WHEN identity.subjectId = $merged THEN coalesce(identity.recordedSubjectId, $merged) ELSE identity.recordedSubjectId END,
  recordedObjectId: CASE WHEN identity.objectId = $merged THEN coalesce(identity.recordedObjectId, $merged) ELSE identity.recordedObjectId END
} AS tie, same
ORDER BY identity.id
