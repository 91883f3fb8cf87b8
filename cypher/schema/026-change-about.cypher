// doc: The history of a thing.
// mode: schema
// rows: none
CREATE INDEX changeAbout IF NOT EXISTS FOR (n:Change) ON (n.aboutId)
