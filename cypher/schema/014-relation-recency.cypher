// doc: All relations in the order of their recency, the highest first.
// mode: schema
// rows: none
CREATE INDEX relationRecency IF NOT EXISTS FOR (n:Relation) ON (n.byRecency, n.id)
