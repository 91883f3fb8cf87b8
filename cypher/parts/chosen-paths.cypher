// doc: The first of the `ways`, in the order of the mode, with what is shown of their entities and relations.
UNWIND ways AS way
WITH way
WHERE $mode <> 'MOST_CREDIBLE' OR way.confidence IS NOT NULL
ORDER BY CASE $mode WHEN 'MOST_CREDIBLE' THEN -way.confidence ELSE size(way.ties) END,
  CASE $mode WHEN 'MOST_CREDIBLE' THEN size(way.ties) ELSE -coalesce(way.confidence, -1) END,
  [r IN way.ties | r.id]
LIMIT $limit
RETURN collect({
  entities: [entity IN way.nodes |
    //> entity
  ],
  relations: [r IN way.ties |
    //> relation
  ],
  confidence: way.confidence
}) AS paths
