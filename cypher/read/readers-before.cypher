// doc: How many statements of other connections run that began before an instant; what watches imports does not count.
// mode: read
// rows: one
// param before: number
// return count: number
SHOW TRANSACTIONS
YIELD metaData, startTime
WHERE metaData.statement IS NOT NULL
  AND NOT metaData.statement IN ['readersBefore', 'runningImport', 'noteImport']
  AND datetime(startTime).epochMillis < $before
RETURN count(*) AS count
