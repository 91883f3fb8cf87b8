// doc: What was judged of pairs in another graph. A pair that is judged meanwhile keeps what was judged here.
// mode: write
// rows: one
// param judgements: readonly ImportedJudgement[]
// return written: number
UNWIND $judgements AS row
MERGE (a:Identity {id: row.a})
ON CREATE SET a.keptId = row.a
MERGE (b:Identity {id: row.b})
ON CREATE SET b.keptId = row.b
MERGE (a)-[s:SAME_AS]->(b)
ON CREATE SET s = row.judgement
RETURN count(s) AS written
