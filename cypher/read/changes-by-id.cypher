// doc: Steps of the history by their ids.
// mode: read
// rows: many
// param ids: readonly string[]
// return change: ChangeRecord
MATCH (change:Change)
WHERE change.id IN $ids
RETURN change {.*} AS change
