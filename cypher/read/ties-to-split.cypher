// doc: The relations of an entity that were recorded of one that was merged into it, or of those that were merged into that one (`members`), each with its ends when that is split off.
// mode: read
// rows: many
// param kept: string
// param merged: string
// param members: readonly string[]
// return tie: TieToMoveRecord
CALL () {
  MATCH (identity:Relation {subjectId: $kept})
  WHERE identity.recordedSubjectId IN $members
  RETURN identity
UNION
  MATCH (identity:Relation {objectId: $kept})
  WHERE identity.recordedObjectId IN $members
  RETURN identity
}
WITH identity, coalesce(identity.recordedSubjectId IN $members, false) AS isSubject, coalesce(identity.recordedObjectId IN $members, false) AS isObject
RETURN {
  id: identity.id,
  subjectId: CASE WHEN isSubject THEN $merged ELSE identity.subjectId END,
  objectId: CASE WHEN isObject THEN $merged ELSE identity.objectId END,
  recordedSubjectId: CASE WHEN isSubject AND identity.recordedSubjectId = $merged THEN null ELSE identity.recordedSubjectId END,
  recordedObjectId: CASE WHEN isObject AND identity.recordedObjectId = $merged THEN null ELSE identity.recordedObjectId END
} AS tie
ORDER BY identity.id
