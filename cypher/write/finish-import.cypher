// doc: Closes an import: all of it is there, and readers may come.
// mode: write
// rows: one
// param id: string
// param hand: string | null
// param counts: string
// param finishedAt: string
// return finished: number
MATCH (import:Import {id: $id, state: 'WRITING'})
WHERE $hand IS NULL OR import.hand = $hand
SET import.state = 'DONE', import.counts = $counts, import.finishedAt = $finishedAt
REMOVE import.running, import.beatAt, import.hand, import.mark, import.batches, import.progress
RETURN count(import) AS finished
