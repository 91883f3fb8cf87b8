// doc: Entities by their ids; that of one that was merged brings the one that stands for it. Unknown ids bring no row.
// mode: read
// rows: many
// param ids: readonly string[]
// param fields: FieldsParam
// return id: string
// return entity: EntityRecord
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id IN $ids
  RETURN entity.id AS id, entity
UNION ALL
  MATCH (identity:Identity)
  WHERE identity.id IN $ids AND identity.keptId <> identity.id
  MATCH (entity:Entity {id: identity.keptId})
  RETURN identity.id AS id, entity
}
RETURN id,
  //> entity
  AS entity
