// doc: A type of relation stands in the vocabulary once.
// mode: schema
// rows: none
CREATE CONSTRAINT relationTypeId IF NOT EXISTS FOR (n:RelationType) REQUIRE n.id IS UNIQUE
