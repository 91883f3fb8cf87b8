// doc: For claims that are there, the sources through which theirs are known.
// mode: write
// rows: one
// param vias: readonly ClaimVia[]
// return written: number
UNWIND $vias AS row
MATCH (claim:Claim {id: row.claimId})
CALL (claim, row) {
  MATCH (via:Source {id: row.viaId})
  CREATE (claim)-[:VIA]->(via)
  RETURN count(via) AS vias
}
RETURN sum(vias) AS written
