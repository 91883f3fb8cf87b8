// doc: Of which of some pairs of entities nothing can be judged from elsewhere: they are judged here, or one of them was merged here, and did not come merged with what was judged of it (`brought`).
// mode: read
// rows: many
// param pairs: readonly { a: string; b: string }[]
// param brought: readonly string[]
// return a: string
// return b: string
UNWIND $pairs AS row
MATCH (identity:Identity)
WHERE identity.id IN [row.a, row.b]
  AND ((identity.keptId <> identity.id AND NOT identity.id IN $brought) OR EXISTS { (identity)-[:SAME_AS]-(:Identity {id: CASE identity.id WHEN row.a THEN row.b ELSE row.a END}) })
RETURN DISTINCT row.a AS a, row.b AS b
