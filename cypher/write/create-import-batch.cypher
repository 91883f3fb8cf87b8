// doc: What a batch of an import is about to make, by ids: what has to go where it is taken back.
// mode: write
// rows: one
// param batch: ImportBatchRecord
// return created: number
CREATE (batch:ImportBatch)
SET batch = $batch
RETURN count(batch) AS created
