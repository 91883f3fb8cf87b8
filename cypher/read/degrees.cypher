// doc: How many relations of a direction that pass a filter each entity has.
// mode: read
// rows: many
// param ids: readonly string[]
// param direction: DirectionParam
// param filter: RelationFilterParam | null
// return id: string
// return degree: number
MATCH (e:Entity)
WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[r]-(o)
  WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
  WITH r, o,
    //> seen
    AS seen
  WHERE
    //> passes
  RETURN count(*) AS degree
}
RETURN e.id AS id, degree
