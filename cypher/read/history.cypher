// doc: A page of what was done to the graph, the latest first: to one thing and, of an entity, to the relations that it has; or to everything.
// mode: read
// rows: one
// param id: string | null
// param by: string | null
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// return changes: RankedChangeRecord[]
CALL () {
  MATCH (change:Change {aboutId: $id})
  RETURN change
UNION
  MATCH (change:Change {subjectId: $id})
  RETURN change
UNION
  MATCH (change:Change {objectId: $id})
  RETURN change
UNION
  MATCH (change:Change)
  WHERE change.place >= CASE WHEN $id IS NULL THEN coalesce(-$afterRank, -1.0e300) END AND change.id IS NOT NULL
    AND ($by IS NULL OR change.by = $by)
    AND ($afterRank IS NULL OR change.place > -$afterRank OR change.id > $afterId)
  RETURN change
  ORDER BY change.place, change.id
  LIMIT $limit
}
WITH change, -change.place AS rank
WHERE ($by IS NULL OR change.by = $by)
  AND ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND change.id > $afterId))
WITH change, rank
ORDER BY rank DESC, change.id
LIMIT $limit
RETURN collect({change: change {.*}, rank: rank}) AS changes
