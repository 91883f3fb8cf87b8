// doc: The relations that come in to an entity.
// mode: schema
// rows: none
CREATE INDEX relationObject IF NOT EXISTS FOR (n:Relation) ON (n.objectId)
