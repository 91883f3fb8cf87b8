// doc: Every step of the history has an id of its own.
// mode: schema
// rows: none
CREATE CONSTRAINT changeId IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE
