// doc: What is shown of the node `entity`, of which only what was asked for is sent: each key and value of a thousand records costs time.
CASE WHEN $fields.entityDetails THEN entity {
  .id, .type, .names, .nameLangs, .nameKinds, .nameScripts, .grammar, .externalSchemes, .externalValues, .lat, .lng, .revision,
  summaryLangs: CASE WHEN $fields.summary THEN entity.summaryLangs END,
  summaries: CASE WHEN $fields.summary THEN entity.summaries END,
  degree: CASE WHEN $fields.degree THEN COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } END
} ELSE entity {.id, .type, .names, .nameLangs, .nameKinds} END
