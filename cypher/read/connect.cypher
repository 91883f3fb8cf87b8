// doc: What ties three or more entities: those on the shortest ways between each two of them, of which the ones on most ways come first, with every relation among them.
// mode: read
// rows: one
// param ids: readonly string[]
// param filter: RelationFilterParam | null
// param maxLength: number
// param limit: number
// param exclude: readonly string[]
// param fields: FieldsParam
// return entities: EntityRecord[]
// return relations: RelationRecord[]
// return hidden: HiddenRecord[]
// return truncated: boolean
// return known: string[]
MATCH (given:Entity)
WHERE given.id IN $ids
WITH given
ORDER BY given.id
WITH collect(given) AS ends
CALL (ends) {
  UNWIND range(0, size(ends) - 2) AS i
  UNWIND range(i + 1, size(ends) - 1) AS j
  WITH ends[i] AS a, ends[j] AS b
  CALL (a, b) {
    MATCH p = allShortestPaths((a)-[*..4]-(b))
    //> far-way
    WITH p
    WHERE length(p) <= $maxLength
      AND ($filter.otherTypes IS NULL OR all(n IN nodes(p)[1..-1] WHERE n.type IN $filter.otherTypes))
    RETURN p
    LIMIT 200
  }
  UNWIND nodes(p) AS n
  WITH ends, n, count(*) AS times
  WHERE NOT n IN ends
  ORDER BY times DESC, n.id
  RETURN collect(n) AS between
}
WITH (ends + between)[..$limit] AS nodes, size(ends) + size(between) > $limit AS truncated,
     [given IN ends | given.id] AS known
//> among
RETURN entities, relations, elsewhere AS hidden, truncated, known
