// doc: The relations that go out of an entity, in the order of their amount, the highest first.
// mode: schema
// rows: none
CREATE INDEX relationSubjectAmount IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.byAmount, n.id)
