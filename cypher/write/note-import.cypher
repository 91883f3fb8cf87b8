// doc: A sign of life of the import that is under way; none is left where it was given up meanwhile. It locks the import until the transaction ends, so that writing and taking back never mix.
// mode: write
// rows: one
// param id: string
// param state: string
// return alive: number
OPTIONAL MATCH (import:Import {id: $id, state: $state, running: true})
SET import.beatAt = timestamp()
RETURN count(import) AS alive
