// doc: How many relations an entity has, retired ones too, from the counter of the store.
// mode: read
// rows: optional
// param id: string
// return count: number
MATCH (entity:Entity {id: $id})
RETURN COUNT { (entity)--() } AS count
