// doc: An import's id is its own.
// mode: schema
// rows: none
CREATE CONSTRAINT importId IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE
