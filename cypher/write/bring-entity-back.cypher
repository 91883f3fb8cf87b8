// doc: Brings an entity back that was merged into another, as it was, without relations yet; it stands again for itself and for all that was merged into it (`members`).
// mode: write
// rows: one
// param merged: string
// param members: readonly string[]
// return written: number
MATCH (member:Identity {id: $merged})-[keeps:KEEPS]->(entity:MergedEntity)
DELETE keeps
REMOVE entity:MergedEntity
SET entity:Entity:$(entity.type), entity.revision = coalesce(entity.revision, 0) + 1
REMOVE member.mergedInto, member.mergedAt
WITH member
MATCH (each:Identity)
WHERE each.id IN $members
SET each.keptId = $merged
RETURN count(DISTINCT member) AS written
