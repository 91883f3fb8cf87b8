// doc: A data set is described once.
// mode: schema
// rows: none
CREATE CONSTRAINT datasetId IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE
