// doc: As `relationsOfEntities`, by a rank that no index keeps: that of the far end, or one that the lens of the filter changes. It looks at all relations of them.
// mode: read
// rows: many
// param ids: readonly string[]
// param direction: DirectionParam
// param filter: RelationFilterParam | null
// param orderBy: RankParam
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// param fields: FieldsParam
// param withTotal: boolean
// param withEntity: boolean
// return id: string
// return entity: EntityRecord | null
// return relations: RankedRelationRecord[]
// return total: number | null
MATCH (e:Entity)
WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[r]-(o)
  WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END
  WITH e, r, o,
    //> seen
    AS seen
  WHERE
    //> passes
  WITH e, r, o,
    //> rank
    AS rank
  WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND r.id > $afterId))
  ORDER BY rank DESC, r.id
  LIMIT $limit
  RETURN collect({
    relation:
      //> relation
    ,
    other: head([entity IN [o] |
      //> entity
    ]),
    direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END,
    rank: rank
  }) AS relations
}
RETURN e.id AS id, head([entity IN [e] WHERE $withEntity |
         //> entity
       ]) AS entity, relations,
       //> total-around
       AS total
