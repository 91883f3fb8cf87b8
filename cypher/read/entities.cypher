// doc: A page of the entities of some types with at least so many relations, the most connected first.
// mode: read
// rows: one
// param types: readonly string[] | null
// param minDegree: number
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// param withSummary: boolean
// param withDegree: boolean
// param withTotal: boolean
// return entities: RankedEntityRecord[]
// return total: number | null
CALL () {
  MATCH (e:Entity)
  WHERE $types IS NULL OR e.type IN $types
  WITH e, COUNT { (e)--() } AS rank
  WHERE rank >= $minDegree
    AND ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND e.id > $afterId))
  ORDER BY rank DESC, e.id
  LIMIT $limit
  RETURN collect({entity: e {
    .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
    summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
    summaries: CASE WHEN $withSummary THEN e.summaries END,
    degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
  }, rank: rank}) AS entities
}
RETURN entities,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (e:Entity)
         WHERE ($types IS NULL OR e.type IN $types) AND COUNT { (e)--() } >= $minDegree
       } END AS total
