// doc: Claims by their ids, retracted ones too, each with its source and the one through which that is known.
// mode: read
// rows: many
// param ids: readonly string[]
// return claim: ClaimRecord
// return source: SourceRecord
// return via: SourceRecord | null
MATCH (claim:Claim)
WHERE claim.id IN $ids
MATCH (claim)-[:FROM]->(source:Source)
OPTIONAL MATCH (claim)-[:VIA]->(via:Source)
RETURN claim {.*} AS claim, source {.*} AS source, via {.*} AS via
