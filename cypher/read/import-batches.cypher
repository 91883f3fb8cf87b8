// doc: The batches of an import by their numbers, the last one first, and whether it kept the history that its files told.
// mode: read
// rows: one
// param importId: string
// return numbers: number[]
// return keepsHistory: boolean
MATCH (batch:ImportBatch {importId: $importId})
WITH batch.number AS number, batch.keepsHistory AS keeps ORDER BY number DESC
RETURN collect(number) AS numbers, count(keeps) > 0 AS keepsHistory
