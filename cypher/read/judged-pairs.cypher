// doc: Which of some pairs of entities are judged.
// mode: read
// rows: many
// param pairs: readonly { a: string; b: string }[]
// return a: string
// return b: string
UNWIND $pairs AS row
MATCH (first:Identity {id: row.a})-[:SAME_AS]->(second:Identity {id: row.b})
RETURN first.id AS a, second.id AS b
