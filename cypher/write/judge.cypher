// doc: What is judged of two entities, that they are the same, different, or that nobody can say, in the place of what was judged of them before. Their identities come with the first judgement.
// mode: write
// rows: one
// param a: string
// param b: string
// param judgement: JudgementRecord
// return written: number
MERGE (a:Identity {id: $a})
SET a.keptId = coalesce(a.keptId, $a)
MERGE (b:Identity {id: $b})
SET b.keptId = coalesce(b.keptId, $b)
MERGE (a)-[s:SAME_AS]->(b)
SET s = $judgement
RETURN count(s) AS written
