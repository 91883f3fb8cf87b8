// doc: Opens an import, unless another one is under way; `running` is what keeps a second one out, and readers away.
// mode: write
// rows: one
// param import: ImportToBegin
// return begun: number
OPTIONAL MATCH (other:Import {running: true})
WITH other
WHERE other IS NULL
CREATE (import:Import)
SET import = $import, import.running = true, import.beatAt = timestamp()
RETURN count(import) AS begun
