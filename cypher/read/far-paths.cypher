// doc: As `paths`; where there is none of at most four relations, all of the least length up to six.
// mode: read
// rows: one
// param from: string
// param to: string
// param direction: DirectionParam
// param filter: RelationFilterParam | null
// param maxLength: number
// param mode: PathModeParam
// param limit: number
// param withSummary: boolean
// param withDegree: boolean
// return fromKnown: boolean
// return toKnown: boolean
// return paths: PathRecord[]
// return complete: boolean
OPTIONAL MATCH (a:Entity {id: $from})
OPTIONAL MATCH (b:Entity {id: $to})
CALL (a, b) {
  WITH a, b
  WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
  //> paths
  CALL (a, b, ways) {
    CALL (a, b, ways) {
      WITH a, b
      WHERE size(ways) = 0 AND $direction = 'BOTH'
      MATCH p = allShortestPaths((a)-[*..6]-(b))
      WHERE true
        //> far-way
      RETURN p
    UNION ALL
      WITH a, b
      WHERE size(ways) = 0 AND $direction = 'OUT'
      MATCH p = allShortestPaths((a)-[*..6]->(b))
      WHERE true
        //> far-way
      RETURN p
    UNION ALL
      WITH a, b
      WHERE size(ways) = 0 AND $direction = 'IN'
      MATCH p = allShortestPaths((a)<-[*..6]-(b))
      WHERE true
        //> far-way
      RETURN p
    }
    WITH p
    WHERE $filter.otherTypes IS NULL OR all(o IN tail(nodes(p)) WHERE o.type IN $filter.otherTypes)
    LIMIT 2000
    RETURN collect({
      nodes: nodes(p),
      ties: relationships(p),
      confidence: reduce(product = 1.0, r IN relationships(p) | product * head([seen IN [
        //> seen
      ] | seen.confidence]) / 100)
    }) AS farWays
  }
  WITH ways + farWays AS ways, complete
  CALL (ways) {
    //> chosen-paths
  }
  RETURN head(collect(paths)) AS paths, head(collect(complete)) AS complete
}
RETURN a IS NOT NULL AS fromKnown, b IS NOT NULL AS toKnown,
       coalesce(paths, []) AS paths, coalesce(complete, true) AS complete
