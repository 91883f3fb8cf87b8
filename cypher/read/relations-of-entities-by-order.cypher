// doc: A page of the relations of each of some entities, the highest by a rank first, then by their ids. An entity with more than 1,000 is read from the index of that order, so that its first page costs no more than another's.
// mode: read
// rows: many
// orders: amount, recency, confidence
// param ids: readonly string[]
// param direction: DirectionParam
// param filter: RelationFilterParam | null
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
  CALL (e) {
    WITH e
    WHERE COUNT { (e)--() } <= 1000
    MATCH (e)-[r]-(o)
    WHERE CASE $direction WHEN 'OUT' THEN startNode(r) = e WHEN 'IN' THEN endNode(r) = e ELSE true END AND
      //> fits
    WITH e, r, o,
      //> seen
      AS seen
    WHERE
      //> passes
    WITH r, o, r.id AS id,
      //> rank
      AS rank
    WHERE $afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND id > $afterId)
    RETURN r, o, rank, id
    ORDER BY rank DESC, id
    LIMIT $limit
  UNION ALL
    // Null where it is not to be read so: a condition beside the seek would be looked at after it.
    WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $direction <> 'IN' THEN e.id END AS near
    MATCH (identity:Relation {subjectId: near})
    WHERE
      //> order
      >= coalesce(-$afterRank, -1.0e301) AND identity.id IS NOT NULL
    WITH e, identity, -
      //> order
      AS rank
    WHERE ($afterRank IS NULL OR rank < $afterRank OR identity.id > $afterId)
      AND ($filter.types IS NULL OR identity.type IN $filter.types)
    ORDER BY identity.subjectId,
      //> order
      , identity.id
    MATCH (o:Entity {id: identity.objectId})
    MATCH (e)-[r]->(o)
    WHERE r.id = identity.id
    WITH identity, rank, r, o,
      //> seen
      AS seen
    WHERE
      //> passes
    RETURN r, o, rank, identity.id AS id
    ORDER BY identity.subjectId,
      //> order
      , identity.id
    LIMIT $limit
  UNION ALL
    // Null where it is not to be read so: a condition beside the seek would be looked at after it.
    WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $direction <> 'OUT' THEN e.id END AS near
    MATCH (identity:Relation {objectId: near})
    WHERE
      //> order
      >= coalesce(-$afterRank, -1.0e301) AND identity.id IS NOT NULL
    WITH e, identity, -
      //> order
      AS rank
    WHERE ($afterRank IS NULL OR rank < $afterRank OR identity.id > $afterId)
      AND ($filter.types IS NULL OR identity.type IN $filter.types)
    ORDER BY identity.objectId,
      //> order
      , identity.id
    MATCH (o:Entity {id: identity.subjectId})
    MATCH (e)<-[r]-(o)
    WHERE r.id = identity.id AND (o <> e OR $direction = 'IN')
    WITH identity, rank, r, o,
      //> seen
      AS seen
    WHERE
      //> passes
    RETURN r, o, rank, identity.id AS id
    ORDER BY identity.objectId,
      //> order
      , identity.id
    LIMIT $limit
  }
  WITH e, r, o, rank, id
  ORDER BY rank DESC, id
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
