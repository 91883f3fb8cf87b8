// doc: Everything that the graph holds of an entity, to be changed: held until the transaction ends. Its revision goes up by one. None where it was merged into another while somebody else held it.
// mode: write
// rows: optional
// param id: string
// return entity: ImportedEntity
MATCH (entity:Entity {id: $id})
SET entity.revision = coalesce(entity.revision, 0) + 1
// What was found before the wait need not be there after it.
WITH entity
WHERE NOT entity:MergedEntity
RETURN entity {.*} AS entity
