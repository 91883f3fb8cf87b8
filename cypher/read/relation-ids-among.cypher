// doc: The ids of the next relations that go out of an entity to some others, retired ones too, in the order of their ids.
// mode: read
// rows: one
// param subjectId: string
// param ids: readonly string[]
// param afterId: string
// param limit: number
// return ids: string[]
UNWIND $ids AS objectId
CALL (objectId) {
  MATCH (identity:Relation {subjectId: $subjectId, objectId: objectId})
  WHERE identity.id > $afterId
  RETURN identity.id AS id
}
WITH id
ORDER BY id
LIMIT $limit
RETURN collect(id) AS ids
