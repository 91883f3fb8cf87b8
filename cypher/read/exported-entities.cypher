// doc: Everything that the graph holds of some entities, in the order of their ids, with how many relations they have now; where `tied`, those alone that have a relation which passes the filter.
// mode: read
// rows: many
// param ids: readonly string[]
// param tied: boolean
// param filter: RelationFilterParam | null
// return entity: ImportedEntity
// return degree: number
MATCH (entity:Entity)
WHERE entity.id IN $ids
  AND (NOT $tied OR EXISTS {
    MATCH (entity)-[r]-()
    WITH r, endNode(r) AS o,
      //> seen
      AS seen
    WHERE
      //> passes
    RETURN r
  })
RETURN entity {.*} AS entity, COUNT { (entity)--() } - COUNT { (entity)-[:RETIRED]-() } AS degree
ORDER BY entity.id
