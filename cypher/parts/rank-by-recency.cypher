// doc: The day on which a relation began, as `seen`, as a number; without one it comes last.
coalesce(seen.validFrom.year * 10000 + seen.validFrom.month * 100 + seen.validFrom.day, -1.0e300)
