// doc: A page of the relations of each of some entities, by the id of the far end and then their own. An entity with more than 1,000 is read from the index of its relations, so that its first page costs no more than another's.
// mode: read
// rows: many
// param ids: readonly string[]
// param direction: DirectionParam
// param afterFar: string | null
// param afterId: string | null
// param limit: number
// param filter: RelationFilterParam | null
// param fields: FieldsParam
// param withTotal: boolean
// param withEntity: boolean
// return id: string
// return entity: EntityRecord | null
// return relations: RelationOfEntityRecord[]
// return total: number | null
MATCH (e:Entity)
WHERE e.id IN $ids
CALL (e) {
  CALL (e) {
    WITH e
    WHERE COUNT { (e)--() } <= 1000 AND $direction <> 'IN'
    MATCH (e)-[r]->(o)
    WHERE ($afterFar IS NULL OR o.id > $afterFar OR (o.id = $afterFar AND r.id > $afterId)) AND
      //> fits
    WITH e, r, o,
      //> seen
      AS seen
    WHERE
      //> passes
    RETURN r, o, o.id AS far, r.id AS id
    ORDER BY far, id
    LIMIT $limit
  UNION ALL
    WITH e
    WHERE COUNT { (e)--() } <= 1000 AND $direction <> 'OUT'
    MATCH (e)<-[r]-(o)
    WHERE ($afterFar IS NULL OR o.id > $afterFar OR (o.id = $afterFar AND r.id > $afterId)) AND (o <> e OR $direction = 'IN') AND
      //> fits
    WITH e, r, o,
      //> seen
      AS seen
    WHERE
      //> passes
    RETURN r, o, o.id AS far, r.id AS id
    ORDER BY far, id
    LIMIT $limit
  UNION ALL
    // Null where it is not to be read so: a condition beside the seek would be looked at after it.
    WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $direction <> 'IN' THEN e.id END AS near
    MATCH (identity:Relation {subjectId: near})
    WHERE identity.objectId >= coalesce($afterFar, '') AND identity.id IS NOT NULL
    WITH e, identity
    WHERE ($afterFar IS NULL OR identity.objectId > $afterFar OR identity.id > $afterId)
      AND ($filter.types IS NULL OR identity.type IN $filter.types)
    ORDER BY identity.subjectId, identity.objectId, identity.id
    MATCH (o:Entity {id: identity.objectId})
    MATCH (e)-[r]->(o)
    WHERE r.id = identity.id
    WITH identity, r, o,
      //> seen
      AS seen
    WHERE
      //> passes
    RETURN r, o, identity.objectId AS far, identity.id AS id
    ORDER BY identity.subjectId, identity.objectId, identity.id
    LIMIT $limit
  UNION ALL
    // Null where it is not to be read so: a condition beside the seek would be looked at after it.
    WITH e, CASE WHEN COUNT { (e)--() } > 1000 AND $direction <> 'OUT' THEN e.id END AS near
    MATCH (identity:Relation {objectId: near})
    WHERE identity.subjectId >= coalesce($afterFar, '') AND identity.id IS NOT NULL
    WITH e, identity
    WHERE ($afterFar IS NULL OR identity.subjectId > $afterFar OR identity.id > $afterId)
      AND ($filter.types IS NULL OR identity.type IN $filter.types)
    ORDER BY identity.objectId, identity.subjectId, identity.id
    MATCH (o:Entity {id: identity.subjectId})
    MATCH (e)<-[r]-(o)
    WHERE r.id = identity.id AND (o <> e OR $direction = 'IN')
    WITH identity, r, o,
      //> seen
      AS seen
    WHERE
      //> passes
    RETURN r, o, identity.subjectId AS far, identity.id AS id
    ORDER BY identity.objectId, identity.subjectId, identity.id
    LIMIT $limit
  }
  WITH e, r, o, far, id
  ORDER BY far, id
  LIMIT $limit
  RETURN collect({
    relation:
      //> relation
    ,
    other: head([entity IN [o] |
      //> entity
    ]),
    direction: CASE WHEN startNode(r) = e THEN 'OUT' ELSE 'IN' END
  }) AS relations
}
RETURN e.id AS id, head([entity IN [e] WHERE $withEntity |
         //> entity
       ]) AS entity, relations,
       //> total-around
       AS total
