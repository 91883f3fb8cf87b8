// doc: For one entity, or the next ones in the order of their ids: others that may be the same, found by the indexes of names, of sounds and of ids elsewhere and by neighbours that both have. Of each kind eight at most for each; pairs that were judged are left out. `looked` are those that were looked at.
// mode: read
// rows: one
// param entity: string | null
// param afterId: string
// param window: number
// param fields: FieldsParam
// return looked: string[]
// return entities: EntityRecord[]
// return pairs: AlikeRecord[]
CALL () {
  MATCH (e:Entity {id: $entity})
  RETURN e
UNION
  MATCH (identity:Identity {id: $entity})
  MATCH (e:Entity {id: identity.keptId})
  RETURN e
UNION
  MATCH (e:Entity)
  WHERE e.id > CASE WHEN $entity IS NULL THEN $afterId END
  RETURN e
  ORDER BY e.id
  LIMIT $window
}
WITH collect(e) AS looked
CALL (looked) {
  UNWIND looked AS e
  CALL (e) {
    // Tokens of names are letters and digits alone: nothing of them is syntax.
    WITH reduce(query = '', key IN e.searchKeys[..20] | query + ' searchKeys:' + key)
       + reduce(query = '', key IN e.phoneticKeys[..12] | query + ' phoneticKeys:' + key + '^0.5') AS query
    WHERE query <> ''
    CALL db.index.fulltext.queryNodes('entityNames', query, {limit: 9}) YIELD node
    RETURN node AS other
  UNION
    WITH e
    WHERE size(e.externalValues) > 0
    WITH reduce(query = '', value IN e.externalValues[..10] |
      query + ' "' + replace(replace(value, '\\', '\\\\'), '"', '\\"') + '"') AS query
    CALL db.index.fulltext.queryNodes('entityExternalIds', query, {limit: 9}) YIELD node
    RETURN node AS other
  UNION
    WITH e
    WHERE COUNT { (e)--() } <= 50
    MATCH (e)--(n:Entity)
    WHERE n <> e AND COUNT { (n)--() } <= 50
    WITH DISTINCT e, n
    MATCH (n)--(other:Entity)
    WHERE other <> e
    WITH other, count(DISTINCT n) AS shared
    WHERE shared >= 3
    ORDER BY shared DESC, other.id
    LIMIT 8
    RETURN other
  }
  WITH e, other
  WHERE other <> e AND ($entity IS NOT NULL OR other.id > e.id)
    // From one side, so that no plan pairs what both sides' indexes hold.
    AND NOT other.id IN [(:Identity {keptId: e.id})-[:SAME_AS]-(judged:Identity) | judged.keptId]
  WITH e, other, CASE WHEN COUNT { (e)--() } <= COUNT { (other)--() } THEN [e, other] ELSE [other, e] END AS sides
  WITH e, other, sides[0] AS near, sides[1] AS far
  CALL (near, far) {
    MATCH (near)--(n:Entity)
    WHERE n <> near AND n <> far
    WITH DISTINCT n, far
    LIMIT 100
    WITH n, far, COUNT { (n)--() } AS size
    WHERE size <= 50 AND EXISTS { (n)--(far) }
    WITH n
    ORDER BY size, n.id
    RETURN collect(n) AS shared
  }
  RETURN collect({
    a: e.id, b: other.id, entities: [e, other] + shared[..5],
    shared: [n IN shared[..5] | n.id], sharedCount: size(shared), nearSize: COUNT { (near)--() }, areTied: EXISTS { (e)--(other) }
  }) AS found
}
CALL (found) {
  UNWIND found AS pair
  UNWIND pair.entities AS entity
  WITH DISTINCT entity
  RETURN collect(
    //> entity
  ) AS entities
}
RETURN [e IN looked | e.id] AS looked, entities,
       [pair IN found | pair {.a, .b, .shared, .sharedCount, .nearSize, .areTied}] AS pairs
