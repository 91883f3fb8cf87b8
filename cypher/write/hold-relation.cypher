// doc: A relation with its role and all its claims, to be folded anew: held until the transaction ends, so that nobody else folds it meanwhile. Its revision goes up by one.
// mode: write
// rows: optional
// param id: string
// return identity: ImportedIdentity
// return role: { roleLangs: string[]; roles: string[] }
// return claims: ImportedClaim[]
MATCH (identity:Relation {id: $id})
SET identity.revision = coalesce(identity.revision, 0) + 1
WITH identity
MATCH (s:Entity {id: identity.subjectId})
WITH identity, s
MATCH (o:Entity {id: identity.objectId})
WITH identity, s, o
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
//> held
