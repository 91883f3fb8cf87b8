// doc: The relations that come in to an entity, in the order of their far ends.
// mode: schema
// rows: none
CREATE INDEX relationObject IF NOT EXISTS FOR (n:Relation) ON (n.objectId, n.subjectId, n.id)
