// doc: Takes away the descriptions of data sets that a batch of an import brought.
// mode: write
// rows: one
// param importId: string
// param number: number
// return removed: number
MATCH (batch:ImportBatch {importId: $importId, number: $number})
CALL (batch) {
  UNWIND coalesce(batch.datasets, []) AS id
  MATCH (dataset:Dataset {id: id})
  DELETE dataset
  RETURN count(*) AS removed
}
RETURN removed
