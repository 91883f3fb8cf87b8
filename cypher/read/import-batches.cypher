// doc: The batches of an import by their numbers, the last one first.
// mode: read
// rows: one
// param importId: string
// return numbers: number[]
MATCH (batch:ImportBatch {importId: $importId})
WITH batch.number AS number ORDER BY number DESC
RETURN collect(number) AS numbers
