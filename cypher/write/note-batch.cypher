// doc: Notes how far a large import is, as the last thing that the transaction of a batch does: whoever goes on with it begins after that one. None is noted, so that the batch must not be there, where the import was given up, or taken over by another hand, meanwhile. The import is held first and looked at after it, and stays held until the transaction ends: writing and taking back never mix.
// mode: write
// rows: one
// param id: string
// param hand: string
// param batches: number
// param progress: string
// return noted: number
OPTIONAL MATCH (import:Import {id: $id})
SET import.beatAt = timestamp()
WITH import
WHERE import.state = 'WRITING' AND import.running AND import.hand = $hand
SET import.batches = $batches, import.progress = $progress
RETURN count(import) AS noted
