// doc: What kinds of things the database holds, with their counts from the counters of the store, and which data sets.
// mode: read
// rows: one
// return labels: LabelCountRecord[]
// return nodes: number
// return datasets: string[]
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
OPTIONAL MATCH (dataset:Dataset)
RETURN [c IN data.nodes WHERE c.label IS NOT NULL AND c.count > 0 | c {.label, .count}] AS labels,
       head([c IN data.nodes WHERE c.label IS NULL | c.count]) AS nodes,
       collect(dataset.id) AS datasets
