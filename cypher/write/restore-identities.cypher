// doc: Identities of entities as a safety copy has them, with what they keep and what was judged of them; those that they were judged with come before them or with them.
// mode: write
// rows: one
// param rows: readonly CopiedIdentity[]
// return written: number
UNWIND $rows AS row
CREATE (identity:Identity)
SET identity = row.properties
WITH identity, row
CALL (identity, row) {
  UNWIND row.keeps AS kept
  CREATE (identity)-[:KEEPS]->(n:$(kept.labels))
  SET n = kept.properties
  RETURN count(n) AS keeps
}
WITH collect({identity: identity, judgements: row.judgements}) AS restored
UNWIND restored AS each
CALL (each) {
  UNWIND each.judgements AS judged
  MATCH (other:Identity {id: judged.from})
  WITH each.identity AS identity, other, judged
  CREATE (other)-[s:SAME_AS]->(identity)
  SET s = judged.properties
  RETURN count(s) AS judgements
}
WITH each, judgements
WHERE judgements = size(each.judgements)
RETURN count(each) AS written
