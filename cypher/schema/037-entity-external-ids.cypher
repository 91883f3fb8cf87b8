// doc: Finds entities by an id that others gave to them, whatever the register: each value is one token, as it is.
// mode: schema
// rows: none
CREATE FULLTEXT INDEX entityExternalIds IF NOT EXISTS FOR (n:Entity) ON EACH [n.externalValues]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}}
