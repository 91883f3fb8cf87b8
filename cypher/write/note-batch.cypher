// doc: Notes how far a large import is, together with its batch: whoever goes on with it begins after that one.
// mode: write
// rows: one
// param id: string
// param batches: number
// param progress: string
// return noted: number
MATCH (import:Import {id: $id, state: 'WRITING'})
SET import.batches = $batches, import.progress = $progress
RETURN count(import) AS noted
