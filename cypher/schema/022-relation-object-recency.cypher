// doc: The relations that come in to an entity, in the order of their recency, the highest first.
// mode: schema
// rows: none
CREATE INDEX relationObjectRecency IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.byRecency, n.id)
