// doc: Every relation that passes the filter, once, as `r` from `s` to `o`; of some entities, those among them.
CALL () {
  WITH $ids AS given
  WHERE given IS NULL
  MATCH (s:Entity)
  WITH s
  MATCH (s)-[r]->(o)
  RETURN s, r, o
UNION ALL
  WITH $ids AS given
  WHERE given IS NOT NULL
  MATCH (s:Entity)
  WHERE s.id IN given
  WITH s, given
  MATCH (s)-[r]->(o)
  WHERE o.id IN given
  RETURN s, r, o
}
WITH s, r, o,
  //> seen
  AS seen
WHERE
  //> passes
