// doc: Which of some entities an import has brought so far, also as merged into others.
// mode: read
// rows: one
// param importId: string
// param ids: readonly string[]
// return ids: string[]
MATCH (batch:ImportBatch {importId: $importId})
UNWIND batch.entities + coalesce(batch.merged, []) AS id
WITH id
WHERE id IN $ids
RETURN collect(DISTINCT id) AS ids
