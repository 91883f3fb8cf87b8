// doc: Some entities, every relation among them that passes a filter, and how many of theirs lead elsewhere.
// mode: read
// rows: one
// param ids: readonly string[]
// param filter: RelationFilterParam
// param withSummary: boolean
// param withDegree: boolean
// return entities: EntityRecord[]
// return relations: RelationRecord[]
// return hidden: HiddenRecord[]
MATCH (known:Entity)
WHERE known.id IN $ids
WITH collect(known) AS nodes
UNWIND nodes AS n
CALL (n, nodes) {
  MATCH (n)-[r]-(o:Entity)
  WHERE ($filter.types IS NULL OR type(r) IN $filter.types)
    AND ($filter.statuses IS NULL OR r.status IN $filter.statuses)
    AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
    AND ($filter.minConfidence IS NULL OR r.confidence >= $filter.minConfidence)
    AND ($filter.validFrom IS NULL OR r.validTo IS NULL OR r.validTo >= $filter.validFrom)
    AND ($filter.validTo IS NULL OR r.validFrom IS NULL OR r.validFrom <= $filter.validTo)
  WITH r, o IN nodes AS inside, o IN nodes AS shown
  RETURN collect(CASE WHEN inside THEN r END) AS among, sum(CASE WHEN shown THEN 0 ELSE 1 END) AS hidden
}
WITH collect(n {
  .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
  summaryLangs: CASE WHEN $withSummary THEN n.summaryLangs END,
  summaries: CASE WHEN $withSummary THEN n.summaries END,
  degree: CASE WHEN $withDegree THEN COUNT { (n)--() } END
}) AS entities,
     collect({id: n.id, count: hidden}) AS counts, collect(among) AS among
CALL (among) {
  UNWIND among AS list
  UNWIND list AS r
  WITH DISTINCT r
  ORDER BY r.id
  RETURN collect(r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id }) AS relations
}
RETURN entities, relations, [each IN counts WHERE each.count > 0] AS hidden
