// doc: Takes away the next relationships of the nodes set aside that `removeSetAside` would take away next.
// mode: write
// rows: one
// param nodes: number
// param limit: number
// return removed: number
MATCH (n:SetAside)
WITH n
LIMIT $nodes
MATCH (n)-[r]-()
WITH DISTINCT r
LIMIT $limit
DELETE r
RETURN count(*) AS removed
