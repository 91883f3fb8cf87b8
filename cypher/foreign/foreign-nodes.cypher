// doc: Every node of another database, in no order.
// mode: read
// rows: many
// return id: string
// return labels: string[]
// return properties: ExactValues
MATCH (n)
RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties
