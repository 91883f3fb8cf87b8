// doc: A relation's id is its own.
// mode: schema
// rows: none
CREATE CONSTRAINT relationId IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE
