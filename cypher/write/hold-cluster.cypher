// doc: All that an entity stands for, held until the transaction ends: the state that it had before anything was merged into it, and what was merged into it or into those, with what each of them was.
// mode: write
// rows: one
// param id: string
// return own: ImportedEntity | null
// return members: MemberRecord[]
OPTIONAL MATCH (kept:Identity {id: $id})
SET kept.held = true
REMOVE kept.held
WITH kept
OPTIONAL MATCH (kept)-[:KEEPS]->(before:EntityBefore)
RETURN before {.*} AS own, COLLECT {
  MATCH (member:Identity {keptId: $id})-[:KEEPS]->(entity:MergedEntity)
  RETURN {entity: entity {.*}, mergedInto: member.mergedInto, mergedAt: member.mergedAt}
  ORDER BY member.mergedAt, member.id
} AS members
