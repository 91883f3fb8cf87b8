// doc: The shortest ways from one entity to another that pass no entity twice: of up to 100 that the search meets first, the shortest and then the most credible.
// mode: read
// rows: one
// param from: string
// param to: string
// param direction: DirectionParam
// param filter: RelationFilterParam
// param maxLength: number
// param limit: number
// param withSummary: boolean
// param withDegree: boolean
// return fromKnown: boolean
// return toKnown: boolean
// return paths: PathRecord[]
OPTIONAL MATCH (a:Entity {id: $from})
OPTIONAL MATCH (b:Entity {id: $to})
CALL (a, b) {
  WITH a, b
  WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
  MATCH p = SHORTEST 100 (a) (
    (x:Entity)-[r]-(y:Entity)
    WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = x WHEN 'IN' THEN endNode(r) = x ELSE true END
      AND ($filter.types IS NULL OR type(r) IN $filter.types)
      AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
      AND ($filter.otherTypes IS NULL OR y.type IN $filter.otherTypes)
      AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
      AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
      AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  ){1,6} (b)
  WHERE length(p) <= $maxLength
    AND all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))
  WITH p
  LIMIT 100
  WITH p, reduce(product = 1.0, r IN relationships(p) | product * r.confidence / 100) AS confidence
  ORDER BY length(p), coalesce(confidence, -1) DESC, [r IN relationships(p) | r.id]
  LIMIT $limit
  RETURN collect({
    entities: [n IN nodes(p) | n {
      .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
      summaryLangs: CASE WHEN $withSummary THEN n.summaryLangs END,
      summaries: CASE WHEN $withSummary THEN n.summaries END,
      degree: CASE WHEN $withDegree THEN COUNT { (n)--() } END
    }],
    relations: [r IN relationships(p) | r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id }],
    confidence: confidence
  }) AS paths
}
RETURN a IS NOT NULL AS fromKnown, b IS NOT NULL AS toKnown, paths
