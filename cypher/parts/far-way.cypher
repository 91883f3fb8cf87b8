// doc: The rest of a search by the database's own shortest paths, over the relations that pass the filter; the far ends are looked at apart, since the search has no direction of its own.
AND length(p) <= $maxLength
AND all(r IN relationships(p) WHERE any(o IN [{type: head($filter.otherTypes)}] WHERE any(seen IN [
  //> seen
] WHERE
  //> passes
)))
