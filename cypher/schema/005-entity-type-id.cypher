// doc: A type of entity stands in the vocabulary once.
// mode: schema
// rows: none
CREATE CONSTRAINT entityTypeId IF NOT EXISTS FOR (n:EntityType) REQUIRE n.id IS UNIQUE
