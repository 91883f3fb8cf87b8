// doc: Finds what was merged into an entity.
// mode: schema
// rows: none
CREATE INDEX identityMergedInto IF NOT EXISTS FOR (n:Identity) ON (n.mergedInto)
