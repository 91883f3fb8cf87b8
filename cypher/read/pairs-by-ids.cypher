// doc: What is judged of some pairs of entities, each with those that stand for them now; a pair of which nothing is judged brings no row.
// mode: read
// rows: many
// param pairs: readonly { a: string; b: string }[]
// param fields: FieldsParam
// return pair: PairRecord
UNWIND $pairs AS row
MATCH (first:Identity {id: row.a})-[s:SAME_AS]->(second:Identity {id: row.b})
OPTIONAL MATCH (a:Entity {id: first.keptId})
OPTIONAL MATCH (b:Entity {id: second.keptId})
RETURN {
  aId: first.id, bId: second.id, isMerged: first.keptId = second.keptId, judgement: s {.*},
  a: head([entity IN [a] WHERE a IS NOT NULL |
    //> entity
  ]),
  b: head([entity IN [b] WHERE b IS NOT NULL |
    //> entity
  ])
} AS pair
