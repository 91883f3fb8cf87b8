// doc: The surroundings of some entities: from each at most `perNode` relations by rank to entities not yet there; then every relation among what was found, and how many of each lead elsewhere. `known` are those of the ids that there are.
// mode: read
// rows: one
// param ids: readonly string[]
// param exclude: readonly string[]
// param direction: DirectionParam
// param filter: RelationFilterParam | null
// param orderBy: RankParam | null
// param perNode: number
// param limit: number
// param fields: FieldsParam
// return entities: EntityRecord[]
// return relations: RelationRecord[]
// return hidden: HiddenRecord[]
// return truncated: boolean
// return known: string[]
MATCH (start:Entity)
WHERE start.id IN $ids
WITH start
ORDER BY start.id
WITH collect(start) AS ring0
WITH ring0, ring0 AS known0
CALL (ring0, known0) {
  UNWIND ring0 AS e
  CALL (e, known0) {
    MATCH (e)-[r]-(o)
    WHERE NOT o IN known0 AND NOT o.id IN $exclude
      AND CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
    WITH r, o,
      //> seen
      AS seen
    WHERE
      //> passes
    WITH r, o,
      //> rank
      AS rank
    ORDER BY rank DESC, r.id
    LIMIT $perNode + 1
    RETURN collect({node: o, rank: rank}) AS found
  }
  WITH collect(found[..$perNode]) AS taken, collect(size(found)) AS sizes
  CALL (taken) {
    UNWIND taken AS found
    UNWIND found AS one
    WITH one.node AS o, max(one.rank) AS rank
    ORDER BY rank DESC, o.id
    RETURN collect(o) AS ring
  }
  RETURN ring AS ring1, any(size IN sizes WHERE size > $perNode) AS cut1
}
WITH *, known0 + ring1 AS known1
WITH known1[..$limit] AS nodes, size(known1) > $limit OR cut1 AS truncated,
     [start IN ring0 | start.id] AS known
//> among
RETURN entities, relations, elsewhere AS hidden, truncated, known
