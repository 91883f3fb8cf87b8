// doc: Puts the summary of a relation that was folded anew in the place of the one before, `old`, between its ends `s` and `o`: its type may have changed, which no relationship of Neo4j can.
DELETE old
CREATE (s)-[r:$(row.relationshipType)]->(o)
SET r = row.summary, r.validFrom = date(row.summary.validFrom), r.validTo = date(row.summary.validTo),
    r.claimsFrom = [day IN row.summary.claimsFrom | date(day)], r.claimsTo = [day IN row.summary.claimsTo | date(day)]
SET identity = row.identity
