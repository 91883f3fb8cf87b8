// doc: Some entities, every relation among them that passes a filter, and how many of theirs lead elsewhere.
// mode: read
// rows: one
// param ids: readonly string[]
// param filter: RelationFilterParam | null
// param exclude: readonly string[]
// param fields: FieldsParam
// return entities: EntityRecord[]
// return relations: RelationRecord[]
// return hidden: HiddenRecord[]
MATCH (known:Entity)
WHERE known.id IN $ids
WITH collect(known) AS nodes
//> among
RETURN entities, relations, elsewhere AS hidden
