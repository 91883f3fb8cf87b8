// doc: Entities by their ids; unknown ids bring no row.
// mode: read
// rows: many
// param ids: readonly string[]
// param fields: FieldsParam
// return entity: EntityRecord
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN
  //> entity
  AS entity
