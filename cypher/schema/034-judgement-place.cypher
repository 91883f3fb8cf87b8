// doc: Lists what was judged, the latest first.
// mode: schema
// rows: none
CREATE INDEX judgementPlace IF NOT EXISTS FOR ()-[s:SAME_AS]-() ON (s.place, s.id)
