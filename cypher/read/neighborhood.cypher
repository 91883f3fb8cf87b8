// doc: The surroundings of some entities: from each at most `perNode` relations by rank to entities not yet there, so far as `depth` steps; then every relation among what was found, and how many of each lead elsewhere. No row where none is known.
// mode: read
// rows: optional
// param ids: readonly string[]
// param depth: number
// param exclude: readonly string[]
// param direction: DirectionParam
// param filter: RelationFilterParam
// param orderBy: RankParam | null
// param perNode: number
// param limit: number
// param withSummary: boolean
// param withDegree: boolean
// return entities: EntityRecord[]
// return relations: RelationRecord[]
// return hidden: HiddenRecord[]
// return truncated: boolean
// return known: string[]
MATCH (start:Entity)
WHERE start.id IN $ids
WITH start
ORDER BY start.id
WITH collect(start) AS starts
CALL (starts) {
  UNWIND CASE WHEN $depth >= 1 THEN starts ELSE [] END AS e
  CALL (e, starts) {
    MATCH (e)-[r]-(o:Entity)
    WHERE NOT o IN starts AND NOT o.id IN $exclude
      AND CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
      AND ($filter.types IS NULL OR type(r) IN $filter.types)
      AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
      AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
      AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
      AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
      AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
    WITH r, o, CASE $orderBy
      WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
      WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
      WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
      WHEN 'DEGREE' THEN COUNT { (o)--() }
      ELSE 0
    END AS rank
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
WITH *, starts + ring1 AS known1
CALL (ring1, known1) {
  UNWIND CASE WHEN $depth >= 2 THEN ring1 ELSE [] END AS e
  CALL (e, known1) {
    MATCH (e)-[r]-(o:Entity)
    WHERE NOT o IN known1 AND NOT o.id IN $exclude
      AND CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
      AND ($filter.types IS NULL OR type(r) IN $filter.types)
      AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
      AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
      AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
      AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
      AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
    WITH r, o, CASE $orderBy
      WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
      WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
      WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
      WHEN 'DEGREE' THEN COUNT { (o)--() }
      ELSE 0
    END AS rank
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
    MATCH (e)-[r]-(o:Entity)
    WHERE NOT o IN known2 AND NOT o.id IN $exclude
      AND CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
      AND ($filter.types IS NULL OR type(r) IN $filter.types)
      AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
      AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
      AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
      AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
      AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
    WITH r, o, CASE $orderBy
      WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
      WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
      WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
      WHEN 'DEGREE' THEN COUNT { (o)--() }
      ELSE 0
    END AS rank
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
     [start IN starts | start.id] AS known
UNWIND nodes AS n
CALL (n, nodes) {
  MATCH (n)-[r]-(o:Entity)
  WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
    AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
    AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
    AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
    AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
    AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  WITH r, o IN nodes AS inside, o IN nodes OR o.id IN $exclude AS shown
  RETURN collect(CASE WHEN inside THEN r END) AS among, sum(CASE WHEN shown THEN 0 ELSE 1 END) AS hidden
}
WITH collect(n {
  .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
  summaryLangs: CASE WHEN $withSummary THEN n.summaryLangs END,
  summaries: CASE WHEN $withSummary THEN n.summaries END,
  degree: CASE WHEN $withDegree THEN COUNT { (n)--() } END
}) AS entities,
     collect({id: n.id, count: hidden}) AS counts, collect(among) AS among, truncated, known
CALL (among) {
  UNWIND among AS list
  UNWIND list AS r
  WITH DISTINCT r
  ORDER BY r.id
  RETURN collect(r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id }) AS relations
}
RETURN entities, relations, [each IN counts WHERE each.count > 0] AS hidden, truncated, known
