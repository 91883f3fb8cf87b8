// doc: An entity has one identity at most, which what is judged of it hangs on.
// mode: schema
// rows: none
CREATE CONSTRAINT identityId IF NOT EXISTS FOR (n:Identity) REQUIRE n.id IS UNIQUE
