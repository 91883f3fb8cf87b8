// doc: As `neighborhood`, so far as three steps: from each at most `perNode` relations by rank to entities not yet there, so far as `depth` steps; then every relation among what was found, and how many of each lead elsewhere. `known` are those of the ids that there are.
// mode: read
// rows: one
// param ids: readonly string[]
// param depth: number
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
CALL (ring1, known1) {
  UNWIND CASE WHEN $depth >= 2 THEN ring1 ELSE [] END AS e
  CALL (e, known1) {
    MATCH (e)-[r]-(o)
    WHERE NOT o IN known1 AND NOT o.id IN $exclude
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
  RETURN ring AS ring2, any(size IN sizes WHERE size > $perNode) AS cut2
}
WITH *, known1 + ring2 AS known2
CALL (ring2, known2) {
  UNWIND CASE WHEN $depth >= 3 THEN ring2 ELSE [] END AS e
  CALL (e, known2) {
    MATCH (e)-[r]-(o)
    WHERE NOT o IN known2 AND NOT o.id IN $exclude
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
  RETURN ring AS ring3, any(size IN sizes WHERE size > $perNode) AS cut3
}
WITH *, known2 + ring3 AS known3
WITH known3[..$limit] AS nodes, size(known3) > $limit OR cut1 OR cut2 OR cut3 AS truncated,
     [start IN ring0 | start.id] AS known
//> among
RETURN entities, relations, elsewhere AS hidden, truncated, known
