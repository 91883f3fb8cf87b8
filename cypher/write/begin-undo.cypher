// doc: Marks an import as being taken back, unless another one is under way. One that was left in the middle, silent for so many milliseconds, is taken over. `hand`: only where that one writes it still.
// mode: write
// rows: one
// param id: string
// param silence: number
// param by: string | null
// param hand: string | null
// return begun: number
OPTIONAL MATCH (other:Import {running: true})
WHERE other.id <> $id OR other.beatAt > timestamp() - $silence
WITH other
WHERE other IS NULL
MATCH (import:Import {id: $id})
WHERE $hand IS NULL OR import.hand = $hand
SET import.state = 'UNDOING', import.running = true, import.beatAt = timestamp(), import.undoneBy = coalesce($by, import.undoneBy)
RETURN count(import) AS begun
