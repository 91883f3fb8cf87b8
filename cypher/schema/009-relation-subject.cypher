// doc: The relations that go out of an entity.
// mode: schema
// rows: none
CREATE INDEX relationSubject IF NOT EXISTS FOR (n:Relation) ON (n.subjectId)
