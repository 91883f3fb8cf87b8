// doc: The relations that go out of an entity, in the order of their recency, the highest first.
// mode: schema
// rows: none
CREATE INDEX relationSubjectRecency IF NOT EXISTS FOR (n:Relation) ON (n.subjectId, n.byRecency, n.id)
