// doc: Every relationship of another database, in no order, with the ids of its nodes.
// mode: read
// rows: many
// return id: string
// return type: string
// return start: string
// return end: string
// return properties: ExactValues
MATCH (a)-[r]->(b)
RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS start, elementId(b) AS end, properties(r) AS properties
