// doc: How many relations that pass a filter there are of each type and status, and how many entities of each type they tie; of all, or among some entities.
// mode: read
// rows: one
// param ids: readonly string[] | null
// param filter: RelationFilterParam | null
// return entities: FacetRecord[]
// return relations: RelationFacetRecord[]
CALL () {
  //> counted
  WITH coalesce(r.retiredType, type(r)) AS type, seen.status AS status, count(*) AS count
  RETURN collect({type: type, status: status, count: count}) AS relations
}
CALL (relations) {
  //> counted
  UNWIND [s, o] AS e
  WITH DISTINCT e
  WITH e.type AS id, count(*) AS count
  RETURN collect({id: id, count: count}) AS entities
}
RETURN entities, relations
