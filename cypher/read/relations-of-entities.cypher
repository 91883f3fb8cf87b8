// doc: A page of the relations of each of some entities, with their far ends, after a position in the order by rank and id.
// mode: read
// rows: many
// param ids: readonly string[]
// param direction: DirectionParam
// param filter: RelationFilterParam
// param orderBy: RankParam | null
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// param withSummary: boolean
// param withDegree: boolean
// param withTotal: boolean
// return id: string
// return relations: RankedRelationRecord[]
// return total: number | null
MATCH (e:Entity)
WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[r]-(o:Entity)
  WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
    AND ($filter.types IS NULL OR type(r) IN $filter.types)
    AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
    AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
    AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
    AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
    AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  WITH e, r, o, CASE $orderBy
    WHEN 'AMOUNT' THEN coalesce(r.amountValue, -1.0e300)
    WHEN 'RECENCY' THEN coalesce(r.validFrom.year * 10000 + r.validFrom.month * 100 + r.validFrom.day, -1.0e300)
    WHEN 'CONFIDENCE' THEN coalesce(r.confidence, -1)
    WHEN 'DEGREE' THEN COUNT { (o)--() }
    ELSE 0
  END AS rank
  WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND r.id > $afterId))
  ORDER BY rank DESC, r.id
  LIMIT $limit
  RETURN collect({
    relation: r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id },
    other: o {
      .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
      summaryLangs: CASE WHEN $withSummary THEN o.summaryLangs END,
      summaries: CASE WHEN $withSummary THEN o.summaries END,
      degree: CASE WHEN $withDegree THEN COUNT { (o)--() } END
    },
    direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END,
    rank: rank
  }) AS relations
}
RETURN e.id AS id, relations,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (e)-[r]-(o:Entity)
         WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
           AND ($filter.types IS NULL OR type(r) IN $filter.types)
           AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
           AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
           AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
           AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
           AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
       } END AS total
