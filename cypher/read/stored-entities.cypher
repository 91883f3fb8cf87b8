// doc: Everything that the graph holds of some entities, to be merged with what an import says of them.
// mode: read
// rows: many
// param ids: readonly string[]
// return entity: ImportedEntity
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity {.*} AS entity
