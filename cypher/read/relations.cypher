// doc: A page of all relations that pass a filter, by their ids. It reads the index of ids only so far as the page needs.
// mode: read
// rows: one
// param afterId: string | null
// param filter: RelationFilterParam | null
// param limit: number
// param fields: FieldsParam
// param withTotal: boolean
// return relations: ListedRelationRecord[]
// return total: number | null
CALL () {
  MATCH (identity:Relation)
  WHERE identity.id > coalesce($afterId, '')
  WITH identity, 0 AS rank
  ORDER BY identity.id
  //> listed
  WITH identity, rank, s, r, o
  ORDER BY identity.id
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
