// doc: Takes away the next relationships of the nodes of the graph that `removeOurs` would take away next.
// mode: write
// rows: one
// param nodes: number
// param limit: number
// return removed: number
//> ours
WITH n
LIMIT $nodes
MATCH (n)-[r]-()
WITH DISTINCT r
LIMIT $limit
DELETE r
RETURN count(*) AS removed
