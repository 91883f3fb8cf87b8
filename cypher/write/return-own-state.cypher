// doc: Makes an entity, into which nothing is merged any more, what it was before, exactly; but for what was changed since (`changed`). Its revision goes on.
// mode: write
// rows: one
// param id: string
// param changed: ChangedEntity
// return written: number
UNWIND [$id] AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (:Identity {id: id})-[:KEEPS]->(before:EntityBefore)
WITH entity, before
WHERE before IS NOT NULL
WITH entity, before, entity.revision AS revision
SET entity = properties(before), entity += $changed
SET entity.revision = revision
DETACH DELETE before
RETURN count(entity) AS written
