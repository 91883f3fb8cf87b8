// doc: Entities with a name that answers a query of the full-text index, best first: by the words that match, the well connected a little before others, and above all by how like one of its names as a whole is to the query ($pairs: the query's pairs of letters); then by id. A thousand at most are looked at.
// mode: read
// rows: one
// param query: NameQueryParam
// param types: readonly string[] | null
// param pairs: readonly string[]
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// param fields: FieldsParam
// return entities: RankedEntityRecord[]
// return total: number
//> named
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.entity AS e, hit.score AS score
  WITH e, score * (1 + 0.1 * log10(1 + COUNT { (e)--() })) AS score,
       [key IN coalesce(e.nameKeys, []) | 2.0 * size([pair IN $pairs WHERE key CONTAINS pair]) / (size($pairs) + size(key))] AS likenesses
  WITH e, score, reduce(best = 0.0, each IN likenesses | CASE WHEN each > best THEN each ELSE best END) AS likeness
  WITH e, sqrt(score) * (1 + 10 * likeness * likeness) AS rank
  WITH collect({entity: e, rank: rank}) AS ranked
  CALL (ranked) {
    UNWIND ranked AS hit
    WITH hit.entity AS entity, hit.rank AS rank
    WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND entity.id > $afterId))
    ORDER BY rank DESC, entity.id
    LIMIT $limit
    RETURN collect({rank: rank, entity:
      //> entity
    }) AS entities
  }
  RETURN entities, size(ranked) AS total
}
RETURN entities, total
