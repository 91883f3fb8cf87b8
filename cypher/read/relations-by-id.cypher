// doc: Relations by their ids, with both ends. The identity node says between which entities the tie is to be found.
// mode: read
// rows: many
// param ids: readonly string[]
// param withSummary: boolean
// param withDegree: boolean
// return relation: RelationRecord
// return source: EntityRecord
// return target: EntityRecord
UNWIND $ids AS id
MATCH (identity:Relation {id: id})
MATCH (s:Entity {id: identity.subjectId})
MATCH (s)-[r]->(t:Entity {id: identity.objectId})
WHERE r.id = id
RETURN r { .*, type: type(r), sourceId: startNode(r).id, targetId: endNode(r).id } AS relation,
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
       } AS target
