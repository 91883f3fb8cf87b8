// doc: Takes away the record of an import of which nothing is left, and says what it was.
// mode: write
// rows: optional
// param id: string
// return import: ImportRecord
MATCH (import:Import {id: $id})
WHERE NOT EXISTS { (:ImportBatch {importId: $id}) }
WITH import, import {.*} AS record
DELETE import
RETURN record AS import
