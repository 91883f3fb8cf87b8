// doc: A page of the claims that count about each of some relations, the most credible first.
// mode: read
// rows: many
// param ids: readonly string[]
// param lens: LensParam | null
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// param withTotal: boolean
// return id: string
// return claims: RankedClaimRecord[]
// return total: number | null
UNWIND $ids AS id
CALL (id) {
  MATCH (claim:Claim {relationId: id})-[:FROM]->(source:Source)
  WHERE
    //> counts
  WITH claim, source, coalesce(claim.confidence, -1) AS rank
  WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND claim.id > $afterId))
  ORDER BY rank DESC, claim.id
  LIMIT $limit
  OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
  WITH claim, source, via, rank
  ORDER BY rank DESC, claim.id
  RETURN collect({claim: claim {.*}, source: source {.*}, via: via {.*}, rank: rank}) AS claims
}
RETURN id, claims,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (claim:Claim {relationId: id})-[:FROM]->(source:Source)
         WHERE
    //> counts
       } END AS total
