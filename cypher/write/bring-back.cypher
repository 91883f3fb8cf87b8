// doc: Brings the next of the nodes back that were set aside.
// mode: write
// rows: one
// param limit: number
// return moved: number
MATCH (n:SetAside)
WITH n
LIMIT $limit
WITH n, n.setAsideLabels AS labels
REMOVE n:SetAside, n.setAsideLabels
SET n:$(labels)
RETURN count(n) AS moved
