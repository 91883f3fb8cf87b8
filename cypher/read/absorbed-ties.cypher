// doc: The relations that were set aside when an entity was merged, each with the one that took its claims.
// mode: read
// rows: many
// param merged: string
// return id: string
// return into: string
MATCH (:Identity {id: $merged})-[:KEEPS]->(before:MergedRelation)
RETURN before.id AS id, before.absorbedInto AS into
ORDER BY id
