// doc: The history of the relations that come in to an entity.
// mode: schema
// rows: none
CREATE INDEX changeObject IF NOT EXISTS FOR (n:Change) ON (n.objectId)
