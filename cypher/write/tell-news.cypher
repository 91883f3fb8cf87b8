// doc: Leaves word of what this transaction does for whoever listens, under the next number; the last statement of its transaction, since the clock is held until that ends. So numbers are in the order of the commits, without a gap. Only so many are kept.
// mode: write
// rows: one
// param news: NewsToTell
// param kept: number
// return number: number
MERGE (clock:NewsClock {id: 'news'})
// Held first, and read after it: two that come at once have two numbers.
SET clock.heldAt = timestamp()
WITH clock
SET clock.number = coalesce(clock.number, 0) + 1
CREATE (news:News)
SET news = $news, news.number = clock.number
WITH clock
OPTIONAL MATCH (old:News {number: clock.number - $kept})
DELETE old
RETURN clock.number AS number
