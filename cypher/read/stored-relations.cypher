// doc: Some relations with their roles and all their claims, to be folded anew with what an import adds.
// mode: read
// rows: many
// param ids: readonly string[]
// return identity: ImportedIdentity
// return role: { roleLangs: string[]; roles: string[] }
// return claims: ImportedClaim[]
MATCH (identity:Relation)
WHERE identity.id IN $ids
MATCH (s:Entity {id: identity.subjectId})
MATCH (o:Entity {id: identity.objectId})
MATCH (s)-[r]->(o)
WHERE r.id = identity.id
RETURN identity {.*} AS identity,
       {roleLangs: coalesce(r.roleLangs, []), roles: coalesce(r.roles, [])} AS role,
       COLLECT {
         MATCH (claim:Claim {relationId: identity.id})-[:FROM]->(source:Source)
         OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
         RETURN {claim: claim {.*}, sourceId: source.id, viaId: via.id, independenceGroup: source.independenceGroup}
       } AS claims
