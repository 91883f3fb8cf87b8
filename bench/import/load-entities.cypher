LOAD CSV WITH HEADERS FROM $url AS row
CALL (row) {
  CREATE (e:Entity:$(row.type))
  SET e.id = row.id, e.type = row.type, e.names = [row.name], e.note = row.note
} IN TRANSACTIONS OF 1000 ROWS
