// doc: A page of the entities of some types with at least so many relations, the most connected first.
// mode: read
// rows: one
// param types: readonly string[] | null
// param minDegree: number
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// param fields: FieldsParam
// param withTotal: boolean
// return entities: RankedEntityRecord[]
// return total: number | null
CALL () {
  MATCH (entity:Entity)
  WHERE $types IS NULL OR entity.type IN $types
  WITH entity, COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } AS rank
  WHERE rank >= $minDegree
    AND ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND entity.id > $afterId))
  ORDER BY rank DESC, entity.id
  LIMIT $limit
  RETURN collect({rank: rank, entity:
    //> entity
  }) AS entities
}
RETURN entities,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (e:Entity)
         WHERE ($types IS NULL OR e.type IN $types)
           AND COUNT { (e)--() } - COUNT { (e)-[:RETIRED]-() } >= $minDegree
       } END AS total
