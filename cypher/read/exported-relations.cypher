// doc: Those of some relations that pass the filter, in the order of their ids: identity, summary and all claims, each with its source and the one through which that is known. Retired ones pass where `withRetired`.
// mode: read
// rows: many
// param ids: readonly string[]
// param withRetired: boolean
// param filter: RelationFilterParam | null
// return identity: ImportedIdentity
// return summary: StoredSummary
// return claims: ExportedClaim[]
MATCH (identity:Relation)
WHERE identity.id IN $ids
//> tie
WITH identity, r, o,
  //> seen
  AS seen
WHERE ($withRetired AND type(r) = 'RETIRED') OR
  //> passes
RETURN identity {.*} AS identity,
  r {
    .status, .startDate, .endDate, .amount, .amountMin, .amountMax, .currency, .amountApproximate, .confidence, .contested,
    .claimCount, .sourceCount, .independentSourceCount, roleLangs: coalesce(r.roleLangs, []), roles: coalesce(r.roles, [])
  } AS summary,
  COLLECT {
    MATCH (claim:Claim {relationId: identity.id})-[:FROM]->(source:Source)
    OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
    WITH claim, source, via
    ORDER BY claim.id
    RETURN {claim: claim {.*}, source: source {.*}, via: via {.*}}
  } AS claims
ORDER BY identity.id
