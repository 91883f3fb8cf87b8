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
  // What hubs share with each other and with what is shown already is found from pair to pair.
  CALL (hubs) {
    OPTIONAL MATCH (shown:Entity)
    WHERE shown.id IN $exclude AND size(hubs) > 0
    WITH hubs, hubs + collect(shown) AS others
    UNWIND hubs AS n
    UNWIND others AS o
    MATCH (n)-[r]-(o)
    WITH n, r, o, hubs,
      //> seen
      AS seen
    WHERE
      //> passes
    RETURN collect(DISTINCT CASE WHEN o IN hubs THEN r END) AS between,
           collect(CASE WHEN NOT o IN hubs THEN n END) AS toShown
  }
  WITH hubs, outside, found + between AS among, toShown
  CALL (hubs, among, toShown) {
    UNWIND hubs AS n
    CALL (n) {
      MATCH (n)-[r]-(o)
      WHERE $filter IS NOT NULL
      WITH r, o
      LIMIT 10000
      WITH r, o,
        //> seen
        AS seen
      WHERE
        //> passes
      RETURN count(*) AS counted
    }
    WITH n, counted, size([each IN toShown WHERE each = n])
      + size([r IN among WHERE startNode(r) = n OR endNode(r) = n]) AS shown
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
