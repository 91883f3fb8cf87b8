// doc: The batches of an import in their order, by which it is taken back.
// mode: schema
// rows: none
CREATE INDEX importBatch IF NOT EXISTS FOR (n:ImportBatch) ON (n.importId, n.number)
