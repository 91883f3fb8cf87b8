// doc: Of relations that were set aside since others are the same ties, by the entities that were merged then: what each was, and the roles that they had.
// mode: read
// rows: many
// param ids: readonly string[]
// return merged: string
// return identities: AbsorbedIdentity[]
// return roles: { id: string; roleLangs: string[]; roles: string[] }[]
MATCH (identity:MergedRelation)<-[:KEEPS]-(member:Identity)
WHERE identity.id IN $ids
WITH member, identity
ORDER BY identity.id
WITH member, collect(identity {.*}) AS identities
RETURN member.id AS merged, identities, COLLECT {
  MATCH (member)-[:KEEPS]->(summary:SummaryBefore)
  WHERE summary.id IN $ids
  RETURN {id: summary.id, roleLangs: coalesce(summary.roleLangs, []), roles: coalesce(summary.roles, [])}
} AS roles
ORDER BY merged
