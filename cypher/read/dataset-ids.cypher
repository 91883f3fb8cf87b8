// doc: Which data sets the database holds, by their ids.
// mode: read
// rows: one
// return ids: string[]
MATCH (dataset:Dataset)
WITH dataset.id AS id ORDER BY id
RETURN collect(id) AS ids
