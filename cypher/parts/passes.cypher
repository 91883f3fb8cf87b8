// doc: Whether the relation `r` to the far end `o`, as `seen`, passes the filter. A CASE, because the planner takes long conditions apart and what it makes of this one takes seconds.
CASE
  WHEN seen IS NULL THEN false
  WHEN $filter IS NULL THEN true
  ELSE ($filter.types IS NULL OR CASE type(r) WHEN 'RETIRED' THEN r.retiredType ELSE type(r) END IN $filter.types)
    AND ($filter.statuses IS NULL OR seen.status IN $filter.statuses)
    AND ($filter.otherTypes IS NULL OR o.type IN $filter.otherTypes)
    AND ($filter.minConfidence IS NULL OR seen.confidence >= $filter.minConfidence)
    AND ($filter.minAmount IS NULL OR seen.amountValue >= $filter.minAmount)
    AND ($filter.maxAmount IS NULL OR seen.amountValue <= $filter.maxAmount)
    AND ($filter.currency IS NULL OR seen.currency = $filter.currency)
    AND ($filter.validFrom IS NULL OR seen.validTo IS NULL OR seen.validTo >= $filter.validFrom)
    AND ($filter.validTo IS NULL OR seen.validFrom IS NULL OR seen.validFrom <= $filter.validTo)
    AND ($filter.contested IS NULL OR seen.contested = $filter.contested)
    AND ($filter.words IS NULL OR all(word IN $filter.words WHERE seen.words CONTAINS word))
END
