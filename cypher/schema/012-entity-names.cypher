// doc: The names of entities as folded words. They are folded and cut before they come here, so the analyzer only splits at blanks; it follows every write at once, so that what was just written is found.
// mode: schema
// rows: none
CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchKeys, n.phoneticKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}
