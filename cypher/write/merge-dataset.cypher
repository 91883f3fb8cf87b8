// doc: What describes a data set.
// mode: write
// rows: one
// param dataset: DatasetRecord
// return written: number
MERGE (d:Dataset {id: $dataset.id})
SET d = $dataset
RETURN count(d) AS written
