// doc: The entities of some types with a name that answers the query, a thousand at most, as `hits` of `entity` and `score`. What is loose, which takes the index several times as long, is looked for only where nothing begins with what was typed.
CALL () {
  CALL db.index.fulltext.queryNodes('entityNames', $query.close, {limit: 1000}) YIELD node AS entity, score
  WHERE $types IS NULL OR entity.type IN $types
  RETURN collect({entity: entity, score: score}) AS close
}
CALL (close) {
  WITH close
  WHERE $query.loose IS NOT NULL AND none(hit IN close
    WHERE all(ways IN $query.beginnings
      WHERE any(way IN ways WHERE any(key IN hit.entity.searchKeys WHERE key STARTS WITH way))))
  CALL db.index.fulltext.queryNodes('entityNames', $query.loose, {limit: 1000}) YIELD node AS entity, score
  WHERE $types IS NULL OR entity.type IN $types
  RETURN collect({entity: entity, score: score}) AS loose
}
WITH CASE WHEN size(loose) > 0 THEN loose ELSE close END AS hits
