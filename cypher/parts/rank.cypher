// doc: The value by which the relation to the far end `o`, as `seen` by the lens, is ordered, highest first; what has no such value comes last.
CASE $orderBy
  WHEN 'AMOUNT' THEN coalesce(seen.amountValue, -1.0e300)
  WHEN 'RECENCY' THEN coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
  WHEN 'CONFIDENCE' THEN coalesce(seen.confidence, -1)
  WHEN 'DEGREE' THEN COUNT { (o)--() }
  ELSE 0
END
