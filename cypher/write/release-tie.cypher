// doc: Brings a relation back that was set aside when an entity was merged: between the entities that stand for its ends now, with its claims, which the relation `from` had meanwhile.
// mode: write
// rows: one
// param id: string
// param from: string
// param merged: string
// return claims: number
UNWIND [{id: $id, merged: $merged}] AS row
MATCH (member:Identity {id: row.merged})
MATCH (member)-[:KEEPS]->(identity:MergedRelation)
WHERE identity.id = row.id
OPTIONAL MATCH (member)-[:KEEPS]->(summary:SummaryBefore)
WHERE summary.id = row.id
WITH identity, summary
WHERE summary IS NOT NULL
OPTIONAL MATCH (subject:Identity {id: identity.subjectId})
OPTIONAL MATCH (object:Identity {id: identity.objectId})
WITH identity, summary, coalesce(subject.keptId, identity.subjectId) AS subjectId, coalesce(object.keptId, identity.objectId) AS objectId
MATCH (s:Entity {id: subjectId})
OPTIONAL MATCH (o:Entity {id: objectId})
WITH identity, summary, subjectId, objectId, s, o
WHERE o IS NOT NULL
CREATE (s)-[r:$(summary.relationshipType)]->(o)
SET r = properties(summary)
REMOVE r.relationshipType
DETACH DELETE summary
WITH identity, subjectId, objectId,
     CASE WHEN identity.subjectId <> subjectId THEN coalesce(identity.recordedSubjectId, identity.subjectId) ELSE identity.recordedSubjectId END AS recordedSubjectId,
     CASE WHEN identity.objectId <> objectId THEN coalesce(identity.recordedObjectId, identity.objectId) ELSE identity.recordedObjectId END AS recordedObjectId
SET identity.subjectId = subjectId, identity.objectId = objectId,
    identity.recordedSubjectId = recordedSubjectId, identity.recordedObjectId = recordedObjectId
REMOVE identity:MergedRelation, identity.absorbedInto
SET identity:Relation
WITH identity
MATCH (:Identity {id: $merged})-[keeps:KEEPS]->(identity)
DELETE keeps
WITH identity
MATCH (claim:Claim {relationId: $from})-[about:ABOUT]->(:Relation)
WHERE $id IN claim.recordedRelationIds
DELETE about
CREATE (claim)-[:ABOUT]->(identity)
WITH claim, head([at IN range(0, size(claim.recordedRelationIds) - 1) WHERE claim.recordedRelationIds[at] = $id]) AS at
SET claim.relationId = $id, claim.recordedRelationIds = CASE WHEN at > 0 THEN claim.recordedRelationIds[..at] END
RETURN count(claim) AS claims
