// doc: The relations that go out of an entity, in the order of their far ends: a page of an entity with 100,000 is read without the others.
// mode: schema
// rows: none
CREATE INDEX relationSubject IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.objectId, n.id)
