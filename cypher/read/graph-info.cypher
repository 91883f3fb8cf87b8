// doc: How much this graph holds, from the counters of the store; the data set; and the most connected entities, where the data set does not name the ones to begin with.
// mode: read
// rows: one
// return counts: LabelCountRecord[]
// return dataset: DatasetRecord | null
// return connected: string[]
CALL db.stats.retrieve('GRAPH COUNTS') YIELD data
WITH data.nodes AS counts, head(COLLECT { MATCH (d:Dataset) RETURN d {.*} ORDER BY d.id LIMIT 1 }) AS dataset
RETURN [c IN counts WHERE c.label IN ['Entity', 'Relation', 'Claim', 'Source'] | c {.label, .count}] AS counts, dataset,
       COLLECT {
         WITH dataset
         WHERE size(coalesce(dataset.start, [])) = 0
         MATCH (e:Entity)
         RETURN e.id ORDER BY COUNT { (e)--() } DESC, e.id LIMIT 8
       } AS connected
