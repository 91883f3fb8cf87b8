// doc: What is judged of two entities; none where nothing is.
// mode: read
// rows: optional
// param a: string
// param b: string
// return judgement: JudgementRecord
MATCH (a:Identity {id: $a})
MATCH (b:Identity {id: $b})
MATCH (a)-[s:SAME_AS]->(b)
RETURN s {.*} AS judgement
