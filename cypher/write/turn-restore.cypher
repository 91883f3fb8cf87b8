// doc: Takes a restoring that is under way from one stage to the next; none is turned that is not in that stage.
// mode: write
// rows: one
// param id: string
// param from: readonly string[]
// param to: string
// return turned: number
MATCH (import:Import {id: $id, running: true})
WHERE import.state IN $from
SET import.state = $to, import.beatAt = timestamp()
RETURN count(import) AS turned
