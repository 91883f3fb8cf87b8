// doc: Takes away the record of an import of which nothing is left.
// mode: write
// rows: one
// param id: string
// return forgotten: number
MATCH (import:Import {id: $id})
WHERE NOT EXISTS { (:ImportBatch {importId: $id}) }
DELETE import
RETURN count(*) AS forgotten
