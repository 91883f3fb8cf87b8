// doc: The news after a number, the oldest first, and the number of the last there is. The clock is read first: whatever it has counted is committed, though the last of it may not be in the index yet. None, only the number, where `after` is null.
// mode: read
// rows: one
// param after: number | null
// param limit: number
// return last: number
// return news: NewsRecord[]
OPTIONAL MATCH (clock:NewsClock {id: 'news'})
WITH coalesce(clock.number, 0) AS last
RETURN last, COLLECT {
  MATCH (news:News)
  WHERE news.number > $after AND news.number <= last
  RETURN news {.*}
  ORDER BY news.number
  LIMIT $limit
} AS news
