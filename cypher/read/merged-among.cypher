// doc: Which of some entities were merged into others, with those that stand for them; and which of some relations became one with another, with that one, which may have become one with a further one.
// mode: read
// rows: one
// param entities: readonly string[]
// param relations: readonly string[]
// return entities: { id: string; into: string }[]
// return relations: { id: string; into: string }[]
RETURN COLLECT {
  MATCH (identity:Identity)
  WHERE identity.id IN $entities AND identity.keptId <> identity.id
  RETURN {id: identity.id, into: identity.keptId}
} AS entities, COLLECT {
  MATCH (relation:MergedRelation)
  WHERE relation.id IN $relations
  RETURN {id: relation.id, into: relation.absorbedInto}
} AS relations
