// doc: How many relations of each type and direction that pass a filter each entity has, the most frequent first. Of an entity with more than `most` relations, only so many are looked at, and the counts are lower bounds.
// mode: read
// rows: many
// param ids: readonly string[]
// param most: number
// param filter: RelationFilterParam | null
// return id: string
// return counts: NeighborCountRecord[]
MATCH (e:Entity)
WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[r]-(o)
  WITH e, r, o
  LIMIT $most
  WITH e, r, o,
    //> seen
    AS seen
  WHERE
    //> passes
  WITH coalesce(r.retiredType, type(r)) AS type, CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END AS direction, count(*) AS count
  ORDER BY count DESC, type, direction
  RETURN collect({type: type, direction: direction, count: count, approximate: COUNT { (e)--() } > $most}) AS counts
}
RETURN e.id AS id, counts
