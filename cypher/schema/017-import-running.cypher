// doc: At most one import is under way; those that are over have no such property.
// mode: schema
// rows: none
CREATE CONSTRAINT importRunning IF NOT EXISTS FOR (n:Import) REQUIRE n.running IS UNIQUE
