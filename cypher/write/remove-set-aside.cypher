// doc: Takes away the next of the nodes that were set aside.
// mode: write
// rows: one
// param nodes: number
// return removed: number
MATCH (n:SetAside)
WITH n
LIMIT $nodes
DETACH DELETE n
RETURN count(*) AS removed
