// doc: Nodes of a safety copy as they were.
// mode: write
// rows: one
// param rows: readonly CopiedNode[]
// return written: number
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN count(n) AS written
