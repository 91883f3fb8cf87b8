// doc: A token's name is its own for good, since the history names people by it.
// mode: schema
// rows: none
CREATE CONSTRAINT tokenName IF NOT EXISTS FOR (n:Token) REQUIRE n.name IS UNIQUE
