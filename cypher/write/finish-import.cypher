// doc: Closes an import: all of it is there, and readers may come.
// mode: write
// rows: one
// param id: string
// param counts: string
// param finishedAt: string
// return finished: number
MATCH (import:Import {id: $id, state: 'WRITING'})
SET import.state = 'DONE', import.counts = $counts, import.finishedAt = $finishedAt
REMOVE import.running, import.beatAt
RETURN count(import) AS finished
