// doc: How many relations that pass a filter began when, by the month, or by the year where no more is known; of all, or among some entities.
// mode: read
// rows: many
// param ids: readonly string[] | null
// param filter: RelationFilterParam | null
// return start: string
// return count: number
//> counted
WITH left(seen.startDate, 7) AS start, count(*) AS count
WHERE start IS NOT NULL
RETURN start, count
ORDER BY start
