// doc: The imports that the graph holds, the latest first.
// mode: read
// rows: many
// return import: ImportRecord
MATCH (import:Import)
RETURN import {.*} AS import
ORDER BY import.createdAt DESC, import.id
