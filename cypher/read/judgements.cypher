// doc: A page of what was judged of pairs of entities, the latest first; of one entity and what was merged into it, or of all.
// mode: read
// rows: one
// param entity: string | null
// param judgement: string | null
// param afterRank: number | null
// param afterId: string | null
// param limit: number
// param fields: FieldsParam
// return pairs: RankedPairRecord[]
CALL () {
  MATCH (identity:Identity {id: $entity})
  MATCH (:Identity {keptId: identity.keptId})-[s:SAME_AS]-()
  RETURN DISTINCT s
UNION
  MATCH ()-[s:SAME_AS]->()
  WHERE s.place >= CASE WHEN $entity IS NULL THEN coalesce(-$afterRank, -1.0e300) END AND s.id IS NOT NULL
  RETURN s
}
WITH s, startNode(s) AS first, endNode(s) AS second, -s.place AS rank
WHERE ($judgement IS NULL OR s.judgement = $judgement)
  AND ($afterRank IS NULL OR rank < $afterRank OR (rank = $afterRank AND s.id > $afterId))
WITH s, first, second, rank
ORDER BY rank DESC, s.id
LIMIT $limit
OPTIONAL MATCH (a:Entity {id: first.keptId})
OPTIONAL MATCH (b:Entity {id: second.keptId})
WITH s, first, second, rank, a, b
ORDER BY rank DESC, s.id
RETURN collect({rank: rank, pair: {
  aId: first.id, bId: second.id, isMerged: first.keptId = second.keptId, judgement: s {.*},
  a: head([entity IN [a] WHERE a IS NOT NULL |
    //> entity
  ]),
  b: head([entity IN [b] WHERE b IS NOT NULL |
    //> entity
  ])
}}) AS pairs
