// doc: Relations by their ids, with both ends; one that is retired brings no row. The identity node says between which entities the tie is to be found.
// mode: read
// rows: many
// param ids: readonly string[]
// param fields: FieldsParam
// return relation: RelationRecord
// return source: EntityRecord
// return target: EntityRecord
UNWIND $ids AS id
MATCH (identity:Relation {id: id})
//> tie
WITH s, r, o
WHERE type(r) <> 'RETIRED'
RETURN
  //> relation
  AS relation,
  head([entity IN [s] |
    //> entity
  ]) AS source,
  head([entity IN [o] |
    //> entity
  ]) AS target
