// doc: As `relations`, the highest by a rank first, then by their ids; it reads the index of that order.
// mode: read
// rows: one
// orders: amount, recency, confidence
// param afterRank: number | null
// param afterId: string | null
// param filter: RelationFilterParam | null
// param limit: number
// param fields: FieldsParam
// param withTotal: boolean
// return relations: ListedRelationRecord[]
// return total: number | null
CALL () {
  MATCH (identity:Relation)
  WHERE
    //> order
    >= coalesce(-$afterRank, -1.0e301) AND identity.id IS NOT NULL
  WITH identity, -
    //> order
    AS rank
  WHERE $afterRank IS NULL OR rank < $afterRank OR identity.id > $afterId
  ORDER BY
    //> order
    , identity.id
  //> listed
  WITH identity, rank, s, r, o
  ORDER BY
    //> order
    , identity.id
  LIMIT $limit
  RETURN
    //> listed-relation
    AS relations
}
RETURN relations,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (:Entity)-[r]->(o)
         WITH r, o,
           //> seen
           AS seen
         WHERE
           //> passes
         RETURN r
       } END AS total
