// doc: A source's id is its own.
// mode: schema
// rows: none
CREATE CONSTRAINT sourceId IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
