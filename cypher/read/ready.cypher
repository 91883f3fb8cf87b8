// doc: Whether the indexes and constraints of the schema are in place: the names of those that work.
// mode: read
// rows: one
// return names: string[]
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN collect(name) AS names
