// doc: How many relations of each type and direction that pass a filter each entity has, the most frequent first.
// mode: read
// rows: many
// param ids: readonly string[]
// param filter: RelationFilterParam
// return id: string
// return counts: NeighborCountRecord[]
MATCH (e:Entity)
WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[r]-(o:Entity)
  WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
    AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
    AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
    AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
    AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
    AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  WITH type(r) AS type, CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END AS direction, count(*) AS count
  ORDER BY count DESC, type, direction
  RETURN collect({type: type, direction: direction, count: count}) AS counts
}
RETURN e.id AS id, counts
