// doc: Anything by its id: one row for each id that there is, of the kind that it is.
// mode: read
// rows: many
// param ids: readonly string[]
// param withSummary: boolean
// param withDegree: boolean
// return id: string
// return entity: EntityRecord | null
// return relation: RelationRecord | null
// return source: EntityRecord | null
// return target: EntityRecord | null
// return claim: ClaimRecord | null
// return from: SourceRecord | null
// return via: SourceRecord | null
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})
  RETURN e {
           .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
           summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
           summaries: CASE WHEN $withSummary THEN e.summaries END,
           degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
         } AS entity,
         null AS relation, null AS source, null AS target, null AS claim, null AS from, null AS via
UNION ALL
  MATCH (identity:Relation {id: id})
  MATCH (s:Entity {id: identity.subjectId})
  MATCH (s)-[r]->(t:Entity {id: identity.objectId})
  WHERE r.id = id
  RETURN null AS entity,
         r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id } AS relation,
         s {
           .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
           summaryLangs: CASE WHEN $withSummary THEN s.summaryLangs END,
           summaries: CASE WHEN $withSummary THEN s.summaries END,
           degree: CASE WHEN $withDegree THEN COUNT { (s)--() } END
         } AS source,
         t {
           .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
           summaryLangs: CASE WHEN $withSummary THEN t.summaryLangs END,
           summaries: CASE WHEN $withSummary THEN t.summaries END,
           degree: CASE WHEN $withDegree THEN COUNT { (t)--() } END
         } AS target,
         null AS claim, null AS from, null AS via
UNION ALL
  MATCH (c:Claim {id: id})-[:FROM]->(f:Source)
  OPTIONAL MATCH (c)-[:VIA]->(v:Source)
  RETURN null AS entity, null AS relation, null AS source, null AS target,
         c {.*} AS claim, f {.*} AS from, v {.*} AS via
UNION ALL
  MATCH (f:Source {id: id})
  RETURN null AS entity, null AS relation, null AS source, null AS target, null AS claim, f {.*} AS from, null AS via
}
RETURN id, entity, relation, source, target, claim, from, via
