// doc: What is shown of the node `entity`; the long and the dear parts only where they are asked for.
entity {
  .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
  summaryLangs: CASE WHEN $withSummary THEN entity.summaryLangs END,
  summaries: CASE WHEN $withSummary THEN entity.summaries END,
  degree: CASE WHEN $withDegree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
}
