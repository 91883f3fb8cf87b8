// doc: A page of all relations that pass a filter, after a position in the order by rank and id.
// mode: read
// rows: one
// param filter: RelationFilterParam
// param orderBy: RankParam | null
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// param withSummary: boolean
// param withDegree: boolean
// param withTotal: boolean
// return relations: ListedRelationRecord[]
// return total: number | null
CALL () {
  MATCH (s:Entity)-[r]->(o:Entity)
  WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
    AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
    AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
    AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
    AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
    AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  WITH s, r, o, CASE $orderBy
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
    source: s {
      .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
      summaryLangs: CASE WHEN $withSummary THEN s.summaryLangs END,
      summaries: CASE WHEN $withSummary THEN s.summaries END,
      degree: CASE WHEN $withDegree THEN COUNT { (s)--() } END
    },
    target: o {
      .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
      summaryLangs: CASE WHEN $withSummary THEN o.summaryLangs END,
      summaries: CASE WHEN $withSummary THEN o.summaries END,
      degree: CASE WHEN $withDegree THEN COUNT { (o)--() } END
    },
    rank: rank
  }) AS relations
}
RETURN relations,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (:Entity)-[r]->(o:Entity)
         WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
           AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
           AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
           AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
           AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
           AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
       } END AS total
