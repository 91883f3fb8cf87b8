// doc: Steps in the history.
// mode: write
// rows: one
// param changes: readonly ChangeRecord[]
// return written: number
UNWIND $changes AS row
CREATE (change:Change)
SET change = row
RETURN count(change) AS written
