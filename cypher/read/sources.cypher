// doc: A page of the sources with every one of some words (in lower case) in a title, the publisher, the address or the id, by their ids.
// mode: read
// rows: one
// param words: readonly string[]
// param afterId: string | null
// param limit: number
// param withTotal: boolean
// return sources: SourceRecord[]
// return total: number | null
CALL () {
  MATCH (source:Source)
  WHERE source.id > coalesce($afterId, '')
    AND all(word IN $words WHERE any(text IN source.titles + [source.publisher, source.url, source.id] WHERE toLower(text) CONTAINS word))
  ORDER BY source.id
  LIMIT $limit
  RETURN collect(source {.*}) AS sources
}
RETURN sources,
       CASE WHEN $withTotal THEN COUNT {
         MATCH (s:Source)
         WHERE all(word IN $words WHERE any(text IN s.titles + [s.publisher, s.url, s.id] WHERE toLower(text) CONTAINS word))
       } END AS total
