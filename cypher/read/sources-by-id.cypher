// doc: Sources by their ids; unknown ids bring no row.
// mode: read
// rows: many
// param ids: readonly string[]
// return source: SourceRecord
MATCH (source:Source)
WHERE source.id IN $ids
RETURN source {.*} AS source
