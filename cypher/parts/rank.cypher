// doc: The value by which the relation to the far end `o`, as `seen` by the lens, is ordered, highest first; what has no such value comes last.
CASE $orderBy
  WHEN 'AMOUNT' THEN
    //> rank-by-amount
  WHEN 'RECENCY' THEN
    //> rank-by-recency
  WHEN 'CONFIDENCE' THEN
    //> rank-by-confidence
  WHEN 'DEGREE' THEN COUNT { (o)--() }
  ELSE 0
END
