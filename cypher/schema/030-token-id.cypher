// doc: A token's id is its own; what a client presents begins with it.
// mode: schema
// rows: none
CREATE CONSTRAINT tokenId IF NOT EXISTS FOR (n:Token) REQUIRE n.id IS UNIQUE
