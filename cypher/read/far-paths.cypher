// doc: All ways of the least length, up to six relations, from one entity to another by the database's own search: for ends between which `paths` finds none. Of more than 2,000 the first that the search meets; `complete` is then false.
// mode: read
// rows: one
// param from: string
// param to: string
// param direction: DirectionParam
// param filter: RelationFilterParam | null
// param maxLength: number
// param mode: PathModeParam
// param limit: number
// param fields: FieldsParam
// return paths: PathRecord[]
// return complete: boolean
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
WITH CASE $direction WHEN 'IN' THEN b ELSE a END AS start, CASE $direction WHEN 'IN' THEN a ELSE b END AS goal
CALL (start, goal) {
  WITH start, goal
  WHERE $direction = 'BOTH'
  MATCH p = allShortestPaths((start)-[*..6]-(goal))
  //> far-way
  RETURN p
UNION ALL
  WITH start, goal
  WHERE $direction <> 'BOTH'
  MATCH p = allShortestPaths((start)-[*..6]->(goal))
  //> far-way
  RETURN p
}
WITH p
WHERE length(p) <= $maxLength
  AND ($filter.otherTypes IS NULL OR all(n IN CASE $direction WHEN 'IN' THEN nodes(p)[..-1] ELSE tail(nodes(p)) END WHERE n.type IN $filter.otherTypes))
LIMIT 2000
WITH collect({
  nodes: CASE $direction WHEN 'IN' THEN reverse(nodes(p)) ELSE nodes(p) END,
  ties: CASE $direction WHEN 'IN' THEN reverse(relationships(p)) ELSE relationships(p) END,
  confidence: reduce(product = 1.0, r IN relationships(p) | product * head([seen IN [
    //> seen
  ] | seen.confidence]) / 100)
}) AS ways
WITH ways, size(ways) < 2000 AS complete
CALL (ways) {
  //> chosen-paths
}
RETURN paths, complete
