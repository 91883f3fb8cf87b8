// doc: A sign of life of the import that is under way; none is left where it was given up, or taken over by another hand, meanwhile. It locks the import until the transaction ends, so that writing and taking back never mix.
// mode: write
// rows: one
// param id: string
// param state: string
// param hand: string | null
// return alive: number
OPTIONAL MATCH (import:Import {id: $id, state: $state, running: true})
WHERE $hand IS NULL OR import.hand = $hand
SET import.beatAt = timestamp()
RETURN count(import) AS alive
