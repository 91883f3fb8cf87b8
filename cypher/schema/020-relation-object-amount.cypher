// doc: The relations that come in to an entity, in the order of their amount, the highest first.
// mode: schema
// rows: none
CREATE INDEX relationObjectAmount IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.byAmount, n.id)
