// doc: Finds all that an entity stands for: itself and what was merged into it.
// mode: schema
// rows: none
CREATE INDEX identityKept IF NOT EXISTS FOR (n:Identity) ON (n.keptId)
