// doc: News by its number, and in the order of the numbers.
// mode: schema
// rows: none
CREATE CONSTRAINT newsNumber IF NOT EXISTS FOR (n:News) REQUIRE n.number IS UNIQUE
