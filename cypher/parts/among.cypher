// doc: Of the entities in `nodes`: the relations among them (`among`), and how many of each lead elsewhere (`elsewhere`); relations to `$exclude` count as shown. Those of an entity with more than 1,000 relations are not all walked: what it shares with others is found from them, and the rest is counted, or taken from the counter of the store.
CALL (nodes) {
  WITH nodes, [n IN nodes WHERE COUNT { (n)--() } > 1000] AS hubs
  CALL (nodes, hubs) {
    UNWIND nodes AS n
    WITH n, hubs, nodes
    WHERE NOT n IN hubs
    MATCH (n)-[r]-(o)
    WITH n, r, o, hubs, nodes,
      //> seen
      AS seen
    WHERE
      //> passes
    WITH r, count(*) AS ends, head(collect(n)) AS n, head(collect(o)) AS o, hubs, nodes
    // A relation among them is met from both its ends, unless one is a hub or the filter asks what the far end is.
    WITH r, n, o, ends = 2 OR o = n OR o IN hubs OR ($filter.otherTypes IS NOT NULL AND o IN nodes) AS inside
    RETURN collect(CASE WHEN inside THEN r END) AS found,
           collect(CASE WHEN NOT inside AND NOT o.id IN $exclude THEN n.id END) AS outside
  }
  CALL (hubs) {
    UNWIND range(0, size(hubs) - 1) AS i
    UNWIND range(i, size(hubs) - 1) AS j
    WITH hubs[i] AS n, hubs[j] AS o
    MATCH (n)-[r]-(o)
    WITH DISTINCT r, o,
      //> seen
      AS seen
    WHERE
      //> passes
    RETURN collect(r) AS between
  }
  WITH hubs, outside, found + between AS among
  CALL (hubs, among) {
    UNWIND hubs AS n
    CALL (n) {
      MATCH (o:Entity)
      WHERE o.id IN $exclude
      MATCH (n)-[r]-(o)
      WITH r, o,
        //> seen
        AS seen
      WHERE
        //> passes
      RETURN count(*) AS excluded
    }
    CALL (n) {
      WITH n
      WHERE $filter IS NOT NULL
      MATCH (n)-[r]-(o)
      WITH r, o
      LIMIT 10000
      WITH r, o,
        //> seen
        AS seen
      WHERE
        //> passes
      RETURN count(*) AS counted
    }
    WITH n, excluded + size([r IN among WHERE startNode(r) = n OR endNode(r) = n]) AS shown, counted
    WITH n, CASE WHEN $filter IS NULL THEN COUNT { (n)--() } - COUNT { (n)-[:RETIRED]-() } ELSE counted END - shown AS count
    RETURN collect({id: n.id, count: count, approximate: $filter IS NOT NULL AND COUNT { (n)--() } > 10000}) AS ofHubs
  }
  CALL (outside) {
    UNWIND outside AS id
    WITH id, count(*) AS count
    RETURN collect({id: id, count: count, approximate: false}) AS ofOthers
  }
  RETURN among, [each IN ofHubs + ofOthers WHERE each.count > 0] AS elsewhere
}
CALL (among) {
  UNWIND among AS r
  WITH r
  ORDER BY r.id
  RETURN collect(
    //> relation
  ) AS relations
}
CALL (nodes) {
  RETURN [entity IN nodes |
    //> entity
  ] AS entities
}
