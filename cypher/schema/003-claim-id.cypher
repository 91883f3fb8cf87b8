// doc: A claim's id is its own.
// mode: schema
// rows: none
CREATE CONSTRAINT claimId IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE
