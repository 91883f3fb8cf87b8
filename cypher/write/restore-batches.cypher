// doc: Batches of the journals of imports as a safety copy has them, with what they keep.
// mode: write
// rows: one
// param rows: readonly CopiedBatch[]
// return written: number
UNWIND $rows AS row
CREATE (batch:ImportBatch)
SET batch = row.properties
WITH batch, row
CALL (batch, row) {
  UNWIND row.keeps AS kept
  CREATE (batch)-[:KEEPS]->(before:$(kept.labels))
  SET before = kept.properties
  RETURN count(before) AS keeps
}
RETURN count(batch) AS written
