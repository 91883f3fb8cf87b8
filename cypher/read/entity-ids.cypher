// doc: The ids of the next entities in the order of their ids, from the index alone.
// mode: read
// rows: one
// param afterId: string
// param limit: number
// return ids: string[]
CALL () {
  MATCH (entity:Entity)
  WHERE entity.id > $afterId
  RETURN entity.id AS id
  ORDER BY id
  LIMIT $limit
}
RETURN collect(id) AS ids
