// doc: The relations that come in to an entity, in the order of their confidence, the highest first.
// mode: schema
// rows: none
CREATE INDEX relationObjectConfidence IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.byConfidence, n.id)
