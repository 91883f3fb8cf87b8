// The relations that an import makes of these rows, with all that they hold.
LOAD CSV WITH HEADERS FROM $url AS row
WITH row, linenumber() AS line
CALL (row, line) {
  MATCH (s:Entity {id: row.source})
  MATCH (o:Entity {id: row.target})
  MERGE (source:Source {id: 's:file'})
  WITH row, line, s, o, source, row.source + '.' + toLower(replace(row.type, '_', '-')) + '.' + row.target + '.' + row.key AS id
  CREATE (identity:Relation)
  SET identity.id = 'r:' + id, identity.type = row.type, identity.subjectId = row.source, identity.objectId = row.target, identity.key = row.key,
      identity.byAmount = -toFloat(row.amount), identity.byRecency = -toInteger(replace(row.start, '-', '')), identity.byConfidence = 1,
      identity.importId = $import, identity.importFile = $file, identity.importRow = line
  CREATE (s)-[r:$(row.type)]->(o)
  SET r.id = 'r:' + id, r.key = row.key, r.status = 'ACTIVE', r.startDate = row.start, r.validFrom = date(row.start),
      r.amount = row.amount, r.amountValue = toFloat(row.amount), r.currency = row.currency, r.amountApproximate = false,
      r.claimCount = 1, r.sourceCount = 1, r.independentSourceCount = 1, r.contested = false, r.words = ' ' + toLower(row.statement),
      r.claimSources = [source.id], r.claimsRecorded = [left($at, 23)], r.importId = $import
  CREATE (identity)<-[:ABOUT]-(claim:Claim)-[:FROM]->(source)
  SET claim.id = 'c:' + id + '.i' + substring(randomUUID(), 0, 15), claim.relationId = 'r:' + id, claim.stance = 'SUPPORTS',
      claim.amount = row.amount, claim.currency = row.currency, claim.startDate = row.start,
      claim.statementLangs = ['und'], claim.statements = [row.statement], claim.recordedAt = $at, claim.createdBy = $by,
      claim.importId = $import, claim.importFile = $file, claim.importRow = line
} IN TRANSACTIONS OF 1000 ROWS
