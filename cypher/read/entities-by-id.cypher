// doc: Entities by their ids; unknown ids bring no row.
// mode: read
// rows: many
// param ids: readonly string[]
// param withSummary: boolean
// param withDegree: boolean
// return entity: EntityRecord
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e {
  .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
  summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
  summaries: CASE WHEN $withSummary THEN e.summaries END,
  degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
} AS entity
