// doc: Of relations that were recorded of entities that are merged into others now: of which ones.
// mode: read
// rows: many
// param ids: readonly string[]
// return id: string
// return entities: string[]
MATCH (identity:Relation)
WHERE identity.id IN $ids
WITH identity.id AS id, [each IN [identity.recordedSubjectId, identity.recordedObjectId] WHERE each IS NOT NULL] AS entities
WHERE size(entities) > 0
RETURN id, entities
