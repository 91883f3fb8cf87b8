// doc: What a new relation, claim or source stands upon: of entities their types, and which of them were merged into others, of sources the group that they count with, whether a relation is there, by its id or as the same tie under another one, and a type of relations with the types of its ends.
// mode: read
// rows: one
// param entities: readonly string[]
// param sources: readonly string[]
// param relation: { id: string; subjectId: string; type: string; objectId: string; key: string | null } | null
// param relationType: string | null
// param entityType: string | null
// return entities: { id: string; type: string }[]
// return merged: { id: string; keptId: string }[]
// return sources: { id: string; independenceGroup: string | null }[]
// return relation: string | null
// return relationType: { id: string; from: string[]; to: string[] } | null
// return hasEntityType: boolean
RETURN
  COLLECT { MATCH (e:Entity) WHERE e.id IN $entities RETURN e {.id, .type} } AS entities,
  COLLECT { MATCH (i:Identity) WHERE i.id IN $entities AND i.keptId <> i.id RETURN i {.id, .keptId} } AS merged,
  COLLECT { MATCH (s:Source) WHERE s.id IN $sources RETURN s {.id, .independenceGroup} } AS sources,
  head(COLLECT {
    CALL () {
      MATCH (r:Relation {id: $relation.id})
      RETURN r
    UNION ALL
      MATCH (r:Relation {subjectId: $relation.subjectId, objectId: $relation.objectId})
      WHERE r.type = $relation.type AND coalesce(r.key, '') = coalesce($relation.key, '')
      RETURN r
    }
    RETURN r.id
  }) AS relation,
  head(COLLECT { MATCH (t:RelationType {id: $relationType}) RETURN {id: t.id, from: t.from, to: t.to} }) AS relationType,
  EXISTS { (:EntityType {id: $entityType}) } AS hasEntityType
