// doc: Anything by its id: one row for each id that there is, of the kind that it is.
// mode: read
// rows: many
// param ids: readonly string[]
// param fields: FieldsParam
// return id: string
// return entity: EntityRecord | null
// return relation: RelationRecord | null
// return source: EntityRecord | null
// return target: EntityRecord | null
// return claim: ClaimRecord | null
// return from: SourceRecord | null
// return via: SourceRecord | null
// return change: ChangeRecord | null
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (entity:Entity {id: id})
    RETURN entity
  UNION ALL
    // The id of an entity that was merged brings the one that stands for it.
    MATCH (identity:Identity {id: id})
    WHERE identity.keptId <> id
    MATCH (entity:Entity {id: identity.keptId})
    RETURN entity
  }
  RETURN
    //> entity
    AS entity,
    null AS relation, null AS source, null AS target, null AS claim, null AS from, null AS via, null AS change
UNION ALL
  MATCH (identity:Relation {id: id})
  MATCH (s:Entity {id: identity.subjectId})
  MATCH (s)-[r]->(t:Entity {id: identity.objectId})
  WHERE r.id = id AND type(r) <> 'RETIRED'
  RETURN
    null AS entity,
    //> relation
    AS relation,
    head([entity IN [s] |
      //> entity
    ]) AS source,
    head([entity IN [t] |
      //> entity
    ]) AS target,
    null AS claim, null AS from, null AS via, null AS change
UNION ALL
  MATCH (c:Claim {id: id})-[:FROM]->(f:Source)
  OPTIONAL MATCH (c)-[:VIA]->(v:Source)
  RETURN null AS entity, null AS relation, null AS source, null AS target,
         c {.*} AS claim, f {.*} AS from, v {.*} AS via, null AS change
UNION ALL
  MATCH (f:Source {id: id})
  RETURN null AS entity, null AS relation, null AS source, null AS target,
         null AS claim, f {.*} AS from, null AS via, null AS change
UNION ALL
  MATCH (h:Change {id: id})
  RETURN null AS entity, null AS relation, null AS source, null AS target,
         null AS claim, null AS from, null AS via, h {.*} AS change
}
RETURN id, entity, relation, source, target, claim, from, via, change
