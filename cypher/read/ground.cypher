// doc: What a new relation, claim or source stands upon: of entities their types, of sources the group that they count with, which of some ids there are at all, and a type of relations with the types of its ends.
// mode: read
// rows: one
// param entities: readonly string[]
// param sources: readonly string[]
// param relation: string | null
// param relationType: string | null
// param entityType: string | null
// return entities: { id: string; type: string }[]
// return sources: { id: string; independenceGroup: string | null }[]
// return hasRelation: boolean
// return relationType: { id: string; from: string[]; to: string[] } | null
// return hasEntityType: boolean
RETURN
  COLLECT { MATCH (e:Entity) WHERE e.id IN $entities RETURN e {.id, .type} } AS entities,
  COLLECT { MATCH (s:Source) WHERE s.id IN $sources RETURN s {.id, .independenceGroup} } AS sources,
  EXISTS { (:Relation {id: $relation}) } AS hasRelation,
  head(COLLECT { MATCH (t:RelationType {id: $relationType}) RETURN {id: t.id, from: t.from, to: t.to} }) AS relationType,
  EXISTS { (:EntityType {id: $entityType}) } AS hasEntityType
