// doc: One step in the history.
// mode: write
// rows: one
// param change: ChangeRecord
// return id: string
CREATE (change:Change)
SET change = $change
RETURN change.id AS id
