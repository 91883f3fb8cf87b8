// doc: What the journal of an import holds of one of its batches: what it made, and what it keeps of what was there before, for a safety copy.
// mode: read
// rows: one
// param importId: string
// param number: number
// return properties: ExactValues
// return keeps: CopiedNode[]
MATCH (batch:ImportBatch {importId: $importId, number: $number})
RETURN batch {.*} AS properties, COLLECT {
  MATCH (batch)-[:KEEPS]->(before)
  WITH before ORDER BY labels(before), before.id
  RETURN {labels: labels(before), properties: before {.*}}
} AS keeps
