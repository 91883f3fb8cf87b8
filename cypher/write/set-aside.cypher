// doc: Sets the next nodes of the graph aside, so that nothing finds them: a restoring that fails brings them back.
// mode: write
// rows: one
// param limit: number
// return moved: number
//> ours
WITH n
LIMIT $limit
WITH n, labels(n) AS labels
REMOVE n:$(labels)
SET n:SetAside, n.setAsideLabels = labels
RETURN count(n) AS moved
