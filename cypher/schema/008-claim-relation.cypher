// doc: The claims about a relation.
// mode: schema
// rows: none
CREATE INDEX claimRelation IF NOT EXISTS FOR (n:Claim) ON (n.relationId)
