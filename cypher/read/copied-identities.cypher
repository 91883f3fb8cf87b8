// doc: The next identities of entities in the order of their ids, with what they keep of what was merged, and what was judged of each and those whose ids come before, for a safety copy.
// mode: read
// rows: many
// param afterId: string
// param limit: number
// return properties: ExactValues
// return keeps: CopiedNode[]
// return judgements: CopiedJudgement[]
MATCH (identity:Identity)
WHERE identity.id > $afterId
WITH identity
ORDER BY identity.id
LIMIT $limit
RETURN identity {.*} AS properties, COLLECT {
  MATCH (identity)-[:KEEPS]->(kept)
  WITH kept ORDER BY labels(kept), kept.id
  RETURN {labels: labels(kept), properties: kept {.*}}
} AS keeps, COLLECT {
  MATCH (other:Identity)-[s:SAME_AS]->(identity)
  WITH other, s ORDER BY other.id
  RETURN {from: other.id, properties: s {.*}}
} AS judgements
