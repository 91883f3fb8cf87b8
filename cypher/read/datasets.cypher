// doc: What describes the data sets that the graph holds.
// mode: read
// rows: many
// return dataset: DatasetRecord
MATCH (dataset:Dataset)
RETURN dataset {.*} AS dataset
ORDER BY dataset.id
