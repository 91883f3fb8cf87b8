// doc: Takes away the next nodes of the graph.
// mode: write
// rows: one
// param nodes: number
// return removed: number
//> ours
WITH n
LIMIT $nodes
DETACH DELETE n
RETURN count(*) AS removed
