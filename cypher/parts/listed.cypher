// doc: From the identity of a relation to the relation with both ends, where it passes the filter.
MATCH (s:Entity {id: identity.subjectId})
WITH identity, rank, s
MATCH (o:Entity {id: identity.objectId})
WITH identity, rank, s, o
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
WITH identity, rank, s, r, o,
  //> seen
  AS seen
WHERE
  //> passes
