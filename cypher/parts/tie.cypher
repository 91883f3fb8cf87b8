// doc: The relationship `r` of a relation's `identity`, and its ends `s` and `o`. The ends are known first: else the planner goes through all that a hub has for each of its relations.
MATCH (s:Entity {id: identity.subjectId})
OPTIONAL MATCH (o:Entity {id: identity.objectId})
CALL (identity, s, o) {
  MATCH (s)-[r]->(o)
  WHERE r.id = identity.id
  RETURN r
}
