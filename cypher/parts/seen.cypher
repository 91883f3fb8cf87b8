// doc: The relation `r` as it is now; null where it is retired.
CASE WHEN type(r) = 'RETIRED' THEN null ELSE r END
