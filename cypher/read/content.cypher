// doc: What kinds of things the database holds, with their counts from the counters of the store. A bare call needs no plan: it is asked at every start, of a database that has planned nothing yet.
// mode: read
// rows: one
// return section: string
// return data: GraphCountsRecord
CALL db.stats.retrieve('GRAPH COUNTS')
