// doc: Whether the type of the relation `r` lets it pass the filter, as far as that is known before it is seen by the lens: the cheapest of the conditions, and the one that leaves the fewest.
($filter.types IS NULL OR type(r) IN $filter.types OR type(r) = 'RETIRED')
