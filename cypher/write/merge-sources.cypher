// doc: Sources, new or changed.
// mode: write
// rows: one
// param sources: readonly SourceRecord[]
// return written: number
UNWIND $sources AS row
MERGE (s:Source {id: row.id})
SET s = row
RETURN count(s) AS written
