// doc: The ids of the next relations, retired ones too, in the order of their ids, from the index alone.
// mode: read
// rows: one
// param afterId: string
// param limit: number
// return ids: string[]
CALL () {
  MATCH (identity:Relation)
  WHERE identity.id > $afterId
  RETURN identity.id AS id
  ORDER BY id
  LIMIT $limit
}
RETURN collect(id) AS ids
