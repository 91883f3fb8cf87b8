// doc: Everything that the graph holds of the next claims in the order of their ids, with the ids of their sources, for a safety copy.
// mode: read
// rows: many
// param afterId: string
// param limit: number
// return properties: ExactValues
// return sources: string[]
// return vias: string[]
MATCH (claim:Claim)
WHERE claim.id > $afterId
WITH claim
ORDER BY claim.id
LIMIT $limit
RETURN claim {.*} AS properties,
  COLLECT { MATCH (claim)-[:FROM]->(source:Source) RETURN source.id } AS sources,
  COLLECT { MATCH (claim)-[:VIA]->(via:Source) RETURN via.id } AS vias
