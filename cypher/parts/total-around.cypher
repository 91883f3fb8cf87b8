// doc: How many relations of the entity `e` pass the filter, where that is asked; with none the store's own counters tell.
CASE WHEN NOT $withTotal THEN null
     WHEN $filter IS NULL AND $direction = 'BOTH' THEN COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() }
     ELSE COUNT {
  MATCH (e)-[r]-(o)
  WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
  WITH r, o,
    //> seen
    AS seen
  WHERE
    //> passes
  RETURN r
} END
