LOAD CSV WITH HEADERS FROM $url AS row
CALL (row) {
  MATCH (s:Entity {id: row.source})
  MATCH (o:Entity {id: row.target})
  MERGE (source:Source {id: 's:file'})
  WITH row, s, o, source, 'r:' + row.source + '.' + row.type + '.' + row.target + '.' + row.key AS id
  CREATE (identity:Relation)
  SET identity.id = id, identity.type = row.type, identity.subjectId = row.source, identity.objectId = row.target, identity.key = row.key
  CREATE (s)-[r:$(row.type)]->(o)
  SET r.id = id, r.key = row.key, r.amount = row.amount, r.amountValue = toFloat(row.amount), r.currency = row.currency,
      r.startDate = row.start, r.validFrom = date(row.start)
  CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
  SET claim.id = 'c:' + id, claim.relationId = id, claim.amount = row.amount, claim.currency = row.currency,
      claim.startDate = row.start, claim.statement = row.statement
} IN TRANSACTIONS OF 1000 ROWS
