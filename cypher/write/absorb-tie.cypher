// doc: Sets a relation of an entity that is merged aside, since another one is the same tie now: its claims are about that one, and remember which it was.
// mode: write
// rows: one
// param id: string
// param into: string
// param merged: string
// return claims: number
UNWIND [{id: $id, into: $into, merged: $merged}] AS row
MATCH (identity:Relation {id: row.id})
//> tie
OPTIONAL MATCH (member:Identity {id: row.merged})
OPTIONAL MATCH (into:Relation {id: row.into})
WITH identity, r, member, into
WHERE member IS NOT NULL AND into IS NOT NULL
CREATE (member)-[:KEEPS]->(summary:SummaryBefore)
SET summary = properties(r), summary.relationshipType = type(r)
DELETE r
REMOVE identity:Relation
SET identity:MergedRelation, identity.absorbedInto = $into
CREATE (member)-[:KEEPS]->(identity)
WITH identity, into
MATCH (claim:Claim {relationId: $id})-[about:ABOUT]->(identity)
DELETE about
CREATE (claim)-[:ABOUT]->(into)
SET claim.relationId = $into, claim.recordedRelationIds = coalesce(claim.recordedRelationIds, []) + $id
RETURN count(claim) AS claims
