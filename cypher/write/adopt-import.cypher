// doc: Takes over an import that was left in the middle, silent for so many milliseconds: whoever wrote it before cannot write any more.
// mode: write
// rows: one
// param id: string
// param hand: string
// param silence: number
// return adopted: number
OPTIONAL MATCH (import:Import {id: $id, state: 'WRITING', running: true})
WHERE import.beatAt <= timestamp() - $silence
SET import.hand = $hand, import.beatAt = timestamp()
RETURN count(import) AS adopted
