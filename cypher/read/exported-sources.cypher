// doc: The next sources in the order of their ids.
// mode: read
// rows: many
// param afterId: string
// param limit: number
// return source: SourceRecord
MATCH (source:Source)
WHERE source.id > $afterId
RETURN source {.*} AS source
ORDER BY source.id
LIMIT $limit
