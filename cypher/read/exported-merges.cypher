// doc: The next entities that stand for themselves, in the order of the ids of their identities, each with all that was merged into it or into those: what each was, into which one, when, and what that one was by itself.
// mode: read
// rows: many
// param afterId: string
// param limit: number
// return id: string
// return merges: ExportedMerge[]
MATCH (kept:Identity)
WHERE kept.id > $afterId AND kept.keptId = kept.id
WITH kept
ORDER BY kept.id
LIMIT $limit
RETURN kept.id AS id, COLLECT {
  MATCH (member:Identity {keptId: kept.id})-[:KEEPS]->(entity:MergedEntity)
  MATCH (:Identity {id: member.mergedInto})-[:KEEPS]->(before:EntityBefore)
  WITH member, entity, before
  ORDER BY member.id
  RETURN {entity: entity {.*}, into: member.mergedInto, at: member.mergedAt, before: before {.*}}
} AS merges
ORDER BY id
