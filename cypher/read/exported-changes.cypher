// doc: The next steps of the history in the order of their ids.
// mode: read
// rows: many
// param afterId: string
// param limit: number
// return change: ChangeRecord
MATCH (change:Change)
WHERE change.id > $afterId
RETURN change {.*} AS change
ORDER BY change.id
LIMIT $limit
