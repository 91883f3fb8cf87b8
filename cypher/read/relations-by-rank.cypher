// doc: As `relations`, by a rank that no index holds: that of the far end, or one that the lens of the filter changes. It looks at all relations.
// mode: read
// rows: one
// param filter: RelationFilterParam | null
// param orderBy: RankParam
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// param fields: FieldsParam
// param withTotal: boolean
// return relations: ListedRelationRecord[]
// return total: number | null
CALL () {
  MATCH (s:Entity)-[r]->(o)
  WITH s, r, o,
    //> seen
    AS seen
  WHERE
    //> passes
  WITH s, r, o,
    //> rank
    AS rank
  WHERE ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND r.id > $afterId))
  ORDER BY rank DESC, r.id
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
