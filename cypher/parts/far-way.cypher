// doc: The relations of a path that the database's own search finds pass the filter; what lies at their far ends is looked at apart, since the search does not tell which end that is.
WHERE all(r IN relationships(p) WHERE any(o IN [{type: head($filter.otherTypes)}] WHERE any(seen IN [
  //> seen
] WHERE
  //> passes
)))
