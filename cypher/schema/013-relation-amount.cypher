// doc: All relations in the order of their amount, the highest first.
// mode: schema
// rows: none
CREATE INDEX relationAmount IF NOT EXISTS FOR (n:Relation) ON (n.byAmount, n.id)
