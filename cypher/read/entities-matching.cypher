// doc: A page of the entities with a name that answers a query of the full-text index, of some types and with at least so many relations, the most connected first.
// mode: read
// rows: one
// param query: NameQueryParam
// param types: readonly string[] | null
// param minDegree: number
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// param fields: FieldsParam
// return entities: RankedEntityRecord[]
// return total: number
//> named
CALL (hits) {
  UNWIND hits AS hit
  WITH hit.entity AS e
  WITH e, COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() } AS rank
  WHERE rank >= $minDegree
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
