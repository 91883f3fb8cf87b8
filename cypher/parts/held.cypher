// doc: All that the graph holds of the relation `r` with its `identity`, as the fold takes it.
RETURN identity {.*} AS identity,
       {roleLangs: coalesce(r.roleLangs, []), roles: coalesce(r.roles, [])} AS role,
       COLLECT {
         MATCH (claim:Claim {relationId: identity.id})-[:FROM]->(source:Source)
         OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
         RETURN {claim: claim {.*}, sourceId: source.id, viaId: via.id, independenceGroup: source.independenceGroup}
       } AS claims
