// doc: The relations that go out of an entity, in the order of their confidence, the highest first.
// mode: schema
// rows: none
CREATE INDEX relationSubjectConfidence IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.byConfidence, n.id)
