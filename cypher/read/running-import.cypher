// doc: The import that is under way, null where none is, and the time by the database's clock in milliseconds.
// mode: read
// rows: one
// return running: ImportRecord | null
// return now: number
OPTIONAL MATCH (running:Import {running: true})
RETURN running {.*} AS running, timestamp() AS now
