// doc: The history of the relations that go out of an entity.
// mode: schema
// rows: none
CREATE INDEX changeSubject IF NOT EXISTS FOR (n:Change) ON (n.subjectId)
