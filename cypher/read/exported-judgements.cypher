// doc: The next identities of entities in the order of their ids, each with what is judged of it and those whose ids come after.
// mode: read
// rows: many
// param afterId: string
// param limit: number
// return id: string
// return judgements: ImportedJudgement[]
MATCH (identity:Identity)
WHERE identity.id > $afterId
WITH identity
ORDER BY identity.id
LIMIT $limit
RETURN identity.id AS id, COLLECT {
  MATCH (identity)-[s:SAME_AS]->(other:Identity)
  WITH identity, other, s ORDER BY other.id
  RETURN {a: identity.id, b: other.id, judgement: s {.*}}
} AS judgements
ORDER BY id
