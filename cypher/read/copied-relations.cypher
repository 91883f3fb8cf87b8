// doc: Everything that the graph holds of some relations but for their claims: identity and summary, for a safety copy.
// mode: read
// rows: many
// param ids: readonly string[]
// return properties: ExactValues
// return type: string
// return summary: ExactValues
MATCH (identity:Relation)
WHERE identity.id IN $ids
MATCH (s:Entity {id: identity.subjectId})
MATCH (o:Entity {id: identity.objectId})
// With both ends known: else the planner goes through all that a hub has for each of its relations.
CALL (identity, s, o) {
  MATCH (s)-[r]->(o)
  WHERE r.id = identity.id
  RETURN r
}
RETURN identity {.*} AS properties, type(r) AS type, r {.*} AS summary
ORDER BY properties.id
