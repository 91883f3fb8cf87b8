// doc: Everything that the graph holds of an entity, to be changed: held until the transaction ends. Its revision goes up by one.
// mode: write
// rows: optional
// param id: string
// return entity: ImportedEntity
MATCH (entity:Entity {id: $id})
SET entity.revision = coalesce(entity.revision, 0) + 1
RETURN entity {.*} AS entity
