// doc: How many relations of a direction that pass a filter each entity has.
// mode: read
// rows: many
// param ids: readonly string[]
// param direction: DirectionParam
// param filter: RelationFilterParam
// return id: string
// return degree: number
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id,
       COUNT {
         MATCH (e)-[r]-(o:Entity)
         WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
           AND ($filter.types IS NULL OR type(r) IN $filter.types)
           AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
           AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
           AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
           AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
           AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
       } AS degree
