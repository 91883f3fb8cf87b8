// doc: An entity's id is its own; every look-up starts here.
// mode: schema
// rows: none
CREATE CONSTRAINT entityId IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
