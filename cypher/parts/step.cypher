// doc: One step of a path from `near` to `o`: in the direction asked for, seen from the beginning of the path (`outward`) or from its end, by a relation that passes the filter.
MATCH (near)-[r]-(o)
WHERE o <> near AND ($direction = 'BOTH' OR (startNode(r) = near) = (outward = ($direction = 'OUT')))
WITH *,
  //> seen
  AS seen
WHERE
  //> passes
