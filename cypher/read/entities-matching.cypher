// doc: A page of the entities with a name that answers a query of the full-text index, of some types and with at least so many relations, the most connected first.
// mode: read
// rows: one
// param text: string
// param types: readonly string[] | null
// param minDegree: number
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// param withSummary: boolean
// param withDegree: boolean
// return entities: RankedEntityRecord[]
// return total: number
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $text, {limit: 1000}) YIELD node AS e
  WITH e, COUNT { (e)--() } AS rank
  WHERE ($types IS NULL OR e.type IN $types) AND rank >= $minDegree
  WITH collect({entity: e, rank: rank}) AS hits
  CALL (hits) {
    UNWIND hits AS hit
    WITH hit.entity AS e, hit.rank AS rank
    WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND e.id > $afterId))
    ORDER BY rank DESC, e.id
    LIMIT $limit
    RETURN collect({entity: e {
      .id, .type, .names, .nameLangs, .nameScripts, .nameKinds, .grammar, .externalSchemes, .externalValues, .lat, .lng,
      summaryLangs: CASE WHEN $withSummary THEN e.summaryLangs END,
      summaries: CASE WHEN $withSummary THEN e.summaries END,
      degree: CASE WHEN $withDegree THEN COUNT { (e)--() } END
    }, rank: rank}) AS entities
  }
  RETURN entities, size(hits) AS total
}
RETURN entities, total
