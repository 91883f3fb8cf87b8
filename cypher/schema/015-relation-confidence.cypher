// doc: All relations in the order of their confidence, the highest first.
// mode: schema
// rows: none
CREATE INDEX relationConfidence IF NOT EXISTS FOR (n:Relation) ON (n.byConfidence, n.id)
