// doc: The entities of a type.
// mode: schema
// rows: none
CREATE INDEX entityType IF NOT EXISTS FOR (n:Entity) ON (n.type)
