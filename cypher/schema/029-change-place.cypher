// doc: The history of everything, the latest first.
// mode: schema
// rows: none
CREATE INDEX changePlace IF NOT EXISTS FOR (n:Change) ON (n.place, n.id)
